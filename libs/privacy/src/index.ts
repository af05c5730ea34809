export type { ClientKey } from './sealing/client-key.ts';
export { keyIdOf } from './sealing/key-id-of.ts';
export { open } from './sealing/open.ts';
export type { Place } from './sealing/place.ts';
export { seal } from './sealing/seal.ts';
export { SealBroken } from './sealing/seal-broken.ts';
