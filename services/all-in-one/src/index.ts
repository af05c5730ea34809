export { startAll } from './start-all.ts';
export type { Running, StartAll } from './start-all.ts';
