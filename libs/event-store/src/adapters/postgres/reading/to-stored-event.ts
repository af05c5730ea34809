import { eventIdOf } from '../../../idempotency/event-id.ts';
import type { StoredEvent } from '../../../port/stored-event.ts';
import type { RawRow } from '../raw-rows.ts';

/** The columns of an event, in the order that `toStoredEvent` takes them. */
export const eventColumns = `position, recorded_at at time zone 'UTC', command_id, ordinal, revision, version, tenant, stream, type,
  occurred_at, origin, actor_kind, actor_id, actor_via, correlation_id, causation_id, traceparent, client_id, case_id, metadata, body`;

/** A row of `eventColumns`, each as PostgreSQL's text, as an event. */
export function toStoredEvent(row: RawRow): StoredEvent {
  const [position, recordedAt, commandId, ordinal, revision, version, tenant, stream, type, occurredAt, origin] =
    row as readonly string[];
  const [actorKind, actorId, via, correlationId, causationId, traceparent, clientId, caseId, metadata, body] = row.slice(11);
  return {
    id: eventIdOf(commandId ?? '', Number(ordinal)),
    tenant: tenant ?? '',
    stream: stream ?? '',
    revision: Number(revision),
    position: BigInt(position ?? 0),
    recordedAt: instantOf(recordedAt ?? ''),
    commandId: commandId ?? '',
    type: type ?? '',
    version: Number(version),
    body: body ?? '',
    occurredAt: occurredAt ?? '',
    // As it stands: a word that was put in its place must not pass for one of ours, or the tree would not show it.
    origin: origin as StoredEvent['origin'],
    actor: { kind: actorKind ?? '', id: actorId ?? '', ...present('via', via) },
    correlationId: correlationId ?? '',
    ...present('causationId', causationId),
    ...present('traceparent', traceparent),
    ...present('clientId', clientId),
    ...present('caseId', caseId),
    ...present('metadata', metadata),
  };
}

/** PostgreSQL's text of a UTC timestamp (`2026-11-25 09:20:00.5`) as RFC 3339 with six digits. */
export function instantOf(timestamp: string): string {
  const [date = '', time = ''] = timestamp.split(' ');
  const [seconds = '', fraction = ''] = time.split('.');
  return `${date}T${seconds}.${fraction.padEnd(6, '0')}Z`;
}

function present<Name extends string>(name: Name, value: string | null | undefined): Partial<Readonly<Record<Name, string>>> {
  return value === null || value === undefined ? {} : ({ [name]: value } as Record<Name, string>);
}
