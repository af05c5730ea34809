export { prepareDatabase, roles } from './database.ts';
export type { DatabaseAddresses } from './database.ts';
export { readPlace } from './read-place.ts';
export { startAll } from './start-all.ts';
export type { Running, StartAll } from './start-all.ts';
export { tokensFor } from './tokens.ts';
export { welcome } from './welcome.ts';
