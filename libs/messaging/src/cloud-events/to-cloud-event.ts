import type { StoredEvent } from '@attune/event-store';
import type { CloudEvent } from './cloud-event.ts';

/**
 * An event as others see it: its body, byte for byte as it was stored, under CloudEvents' own attributes and, as extensions, what else
 * our envelope says. Names of attributes are lower case letters and digits, as CloudEvents 1.0 wants; `traceparent` is its extension
 * for distributed tracing.
 */
export function toCloudEvent(service: string, event: StoredEvent): CloudEvent {
  const { id, type, version, tenant, stream, revision, position, recordedAt, occurredAt, origin, actor, commandId } = event;
  const { correlationId, causationId, traceparent, clientId, caseId, metadata } = event;
  const attributes = {
    specversion: '1.0',
    id,
    source: sourceOf(service, tenant),
    type: typeOf(service, type),
    time: occurredAt,
    subject: stream,
    dataversion: version,
    tenant,
    revision,
    position,
    recordedat: recordedAt,
    commandid: commandId,
    origin,
    actorkind: actor.kind,
    actorid: actor.id,
    actorvia: actor.via,
    correlationid: correlationId,
    causationid: causationId,
    traceparent,
    clientid: clientId,
    caseid: caseId,
    metadata,
  };
  const headers = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [[`ce_${name}`, String(value)] as const],
  );
  return { headers: { 'content-type': 'application/json', ...Object.fromEntries(headers) }, data: Buffer.from(event.body) };
}

/** A URI reference, unique with the event's id. */
export function sourceOf(service: string, tenant: string): string {
  return `/attune/${service}/${encodeURIComponent(tenant)}`;
}

export function typeOf(service: string, type: string): string {
  return `attune.${service}.${type}`;
}
