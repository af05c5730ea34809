import type { ClientBase } from 'pg';
import pg from 'pg';
import type { RecordedCommand } from '../../../idempotency/recorded-command.ts';
import type { Append } from '../../../port/append.ts';
import { instantOf } from '../reading/to-stored-event.ts';
import { type RawRow, rawRows } from '../raw-rows.ts';

/** What the log remembers of the commands of some appends, in their order. */
export async function recordedCommands(
  client: ClientBase,
  schema: string,
  appends: readonly Append[],
): Promise<readonly (RecordedCommand | undefined)[]> {
  const rows = await rawRows(client, {
    text: `select * from ${pg.escapeIdentifier(schema)}.recorded_commands($1::text[], $2::uuid[])`,
    values: [appends.map(({ tenant }) => tenant), appends.map(({ command }) => command.id)],
  });
  const found = new Map(rows.map(([n, ...row]) => [n, recorded(row)]));
  return appends.map((_append, index) => found.get(String(index + 1)));
}

function recorded([fingerprint, stream, revision, position, at, events]: RawRow): RecordedCommand {
  return {
    fingerprint: fingerprint ?? '',
    stream: stream ?? '',
    revision: Number(revision),
    position: BigInt(position ?? 0),
    recordedAt: instantOf(at ?? ''),
    events: Number(events),
  };
}
