import type { ClientBase } from 'pg';
import pg from 'pg';
import { rawRows } from '../raw-rows.ts';
import type { GroupEntry } from './group-entry.ts';
import type { GroupOutcome } from './group-outcome.ts';
import { groupValues } from './group-values.ts';
import { sendOne } from './send-one.ts';

/** Sends a group in one round trip, which is one transaction. */
export function sendGroup(client: ClientBase, schema: string, entries: readonly GroupEntry[]): Promise<GroupOutcome> {
  const [first] = entries;
  const [event] = first?.append.events ?? [];
  const alone = entries.length === 1 && first?.append.events.length === 1 && event !== undefined;
  return alone ? sendOne(client, schema, first.append, event) : sendLists(client, schema, entries);
}

async function sendLists(client: ClientBase, schema: string, entries: readonly GroupEntry[]): Promise<GroupOutcome> {
  const values = groupValues(entries);
  const [row = []] = await rawRows(client, {
    name: `attune append_group ${schema}`,
    text: `select * from ${pg.escapeIdentifier(schema)}.append_group(${values.map((_value, index) => `$${String(index + 1)}`).join(', ')})`,
    values,
  });
  const [written, head, recordedAt, bases, known] = row;
  return {
    written: written === 't',
    head: BigInt(head ?? 0),
    recordedAt: recordedAt ?? '',
    bases: elements(bases).map(Number),
    known: elements(known).map((value) => value === 't'),
  };
}

function elements(array: string | null | undefined): readonly string[] {
  return (array ?? '{}').slice(1, -1).split(',');
}
