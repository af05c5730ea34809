import { migrate } from '@attune/event-store';
import type pg from 'pg';
import { schema } from '../cases.runtime.ts';
import { migrations } from '../migrations.ts';
import { exitCode } from '@attune/kernel';
import type { Outlet } from './outlet.ts';

/** Brings the schema up to date and tells what was applied. `appRole` is given what the service needs; left as it is where not said. */
export async function migrateSchema(owner: pg.Client, appRole: string | undefined, { result }: Outlet): Promise<number> {
  const applied = await migrate(owner, { schema, sets: migrations, ...(appRole === undefined ? {} : { appRole }) });
  for (const { set, number, name } of applied) result({ applied: { set, number, name } }, `Applied ${set}/${name}.`);
  const text =
    applied.length === 0 ? 'Everything was applied before; nothing to do.' : `Applied ${String(applied.length)} in all.`;
  result({ migrated: schema, applied: applied.length }, text);
  return exitCode.done;
}
