import pg from 'pg';
import { parseEventId } from '../../../idempotency/event-id.ts';
import type { StoredEvent } from '../../../port/stored-event.ts';
import type { TestSchema } from './test-schema.ts';

/** Puts other events in place of all, unchecked: an owner drops the constraints first. */
export async function rewriteLog({ admin, schema }: TestSchema, events: readonly StoredEvent[]): Promise<void> {
  const table = `${pg.escapeIdentifier(schema)}.events`;
  const { rows } = await admin.query<{ name: string }>(
    `select conname as name from pg_constraint where conrelid = $1::regclass and contype in ('p', 'u')`,
    [table],
  );
  for (const { name } of rows) await admin.query(`alter table ${table} drop constraint ${pg.escapeIdentifier(name)}`);
  await admin.query(`delete from ${table}`);
  for (const event of events) {
    const row = columnsOf(event);
    const names = Object.keys(row).join(', ');
    const places = Object.keys(row).map((_name, index) => `$${String(index + 1)}`);
    await admin.query(`insert into ${table} (${names}) values (${places.join(', ')})`, Object.values(row));
  }
}

function columnsOf(event: StoredEvent): Readonly<Record<string, unknown>> {
  return {
    position: event.position,
    recorded_at: event.recordedAt,
    command_id: event.commandId,
    ordinal: parseEventId(event.id)?.ordinal,
    revision: event.revision,
    version: event.version,
    tenant: event.tenant,
    stream: event.stream,
    type: event.type,
    occurred_at: event.occurredAt,
    origin: event.origin,
    actor_kind: event.actor.kind,
    actor_id: event.actor.id,
    actor_via: event.actor.via,
    correlation_id: event.correlationId,
    causation_id: event.causationId,
    traceparent: event.traceparent,
    client_id: event.clientId,
    case_id: event.caseId,
    metadata: event.metadata,
    body: event.body,
  };
}
