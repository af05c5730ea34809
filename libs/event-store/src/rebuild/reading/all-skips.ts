import type { ClientBase } from 'pg';
import pg from 'pg';
import type { EventStore } from '../../port/event-store.ts';
import type { CheckpointKey } from '../../projections/checkpoint-key.ts';
import { recordedSkips } from '../../projections/skips/recorded-skips.ts';
import { skipStream } from '../../projections/skips/skip-stream.ts';
import type { LeftOut } from '../left-out.ts';

/** The events, of all tenants, that a projection leaves out by the record of its operators. */
export async function allSkips(
  { admin, schema, store }: { readonly admin: ClientBase; readonly schema: string; readonly store: EventStore },
  projection: CheckpointKey,
): Promise<readonly LeftOut[]> {
  const { rows } = await admin.query<{ tenant: string }>(
    `select distinct tenant from ${pg.escapeIdentifier(schema)}.events where stream = $1 order by tenant`,
    [skipStream(projection.name)],
  );
  const left: LeftOut[] = [];
  for (const { tenant } of rows) {
    for (const id of await recordedSkips(store, tenant, projection)) left.push({ tenant, id });
  }
  return left;
}
