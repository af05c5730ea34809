import type { ClientBase } from 'pg';
import pg from 'pg';
import type { Append } from '../../../port/append.ts';
import type { NewEvent } from '../../../port/new-event.ts';
import { rawRows } from '../raw-rows.ts';
import { type GroupOutcome, outcomeOf } from './group-outcome.ts';
import { expectedValue } from './group-values.ts';

const placeholders = Array.from({ length: 19 }, (_none, index) => `$${String(index + 1)}`).join(', ');

/** Sends an append of one event that has its group for itself. */
export async function sendOne(client: ClientBase, schema: string, append: Append, event: NewEvent): Promise<GroupOutcome> {
  const [[answer] = []] = await rawRows(client, {
    name: `attune append_entry ${schema}`,
    text: `select ${pg.escapeIdentifier(schema)}.append_entry(${placeholders})`,
    values: [
      append.tenant,
      append.stream,
      append.command.id,
      append.command.fingerprint,
      expectedValue(append.expected),
      event.type,
      event.version,
      event.occurredAt,
      event.origin,
      event.actor.kind,
      event.actor.id,
      event.actor.via,
      event.correlationId,
      event.causationId,
      event.traceparent,
      event.clientId,
      event.caseId,
      event.metadata,
      event.body,
    ],
  });
  return outcomeOf(answer ?? '');
}
