export { prepareDatabase, roles } from './database.ts';
export type { DatabaseAddresses } from './database.ts';
export { readOptions } from './options.ts';
export { startAll } from './start-all.ts';
export type { Running, StartAll } from './start-all.ts';
export { tokensFor } from './tokens.ts';
export { welcome } from './welcome.ts';
