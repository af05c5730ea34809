export { startLocalPostgres } from './start-local-postgres.ts';
export type { LocalPostgres } from './local-postgres.ts';
export type { LocalPostgresOptions } from './local-postgres-options.ts';
