import type { KeptTable } from './kept-tables.ts';

/** Whether tables of one schema hold a log: it is copied by positions, and the rest of the schema follows from it or stands beside it. */
export function isLog(tables: readonly KeptTable[]): boolean {
  return ['events', 'commands'].every((name) => tables.some(({ table }) => table === name));
}

/** What the event store itself makes of the log. */
const followsFromLog: readonly string[] = ['checkpoints', 'ledger', 'parked_events', 'snapshots'];

/** Whether a table is filled from the log, so that no backup holds it. `rebuilt` names those of the services, as `schema.table`. */
export function followsFrom(tables: readonly KeptTable[], rebuilt: readonly string[], { schema, table }: KeptTable): boolean {
  return rebuilt.includes(`${schema}.${table}`) || (isLog(tables) && followsFromLog.includes(table));
}
