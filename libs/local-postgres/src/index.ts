export { startLocalPostgres } from './start-local-postgres.ts';
export type { LocalPostgres } from './local-postgres.ts';
export type { LocalPostgresOptions } from './local-postgres-options.ts';
export { LocalPostgresRefused, type LocalPostgresRefusal } from './local-postgres-refused.ts';
