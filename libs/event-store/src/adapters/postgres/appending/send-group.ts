import type { ClientBase } from 'pg';
import pg from 'pg';
import { rawRows } from '../raw-rows.ts';
import type { GroupEntry } from './group-entry.ts';
import { type GroupOutcome, outcomeOf } from './group-outcome.ts';
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
  const [[answer] = []] = await rawRows(client, {
    name: `attune append_entries ${schema}`,
    text: `select ${pg.escapeIdentifier(schema)}.append_entries($1, $2, $3)`,
    values: groupValues(entries),
  });
  return outcomeOf(answer ?? '');
}
