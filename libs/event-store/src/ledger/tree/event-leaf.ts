import type { StoredEvent } from '../../port/stored-event.ts';
import { leafHash } from './leaf-hash.ts';

type Envelope = Readonly<Record<Exclude<keyof StoredEvent, 'body' | 'position'>, unknown>>;

/**
 * The leaf of an event: SHA-256(0x00 ‖ RFC 8785 JSON of its envelope ‖ 0x0a ‖ its body byte for byte). The envelope is all that the
 * log holds of it but the body and the position, which the leaf's place says. No canonical JSON holds a raw line feed, so the two
 * cannot run into each other. Personal fields are covered as they are stored, sealed: the leaf still holds when their key is destroyed.
 */
export function eventLeaf(event: StoredEvent): Buffer {
  return leafHash(`${JSON.stringify(envelopeOf(event))}\n${event.body}`);
}

// RFC 8785 writes strings and whole numbers as JSON.stringify does, and members in the order of their names: with those in that order
// from the start, this is more than twice as fast as a canonicalizer, and is tested against one. The type lets no member be forgotten.
function envelopeOf(event: StoredEvent) {
  const { actor } = event;
  return {
    actor: { id: actor.id, kind: actor.kind, via: actor.via },
    caseId: event.caseId,
    causationId: event.causationId,
    clientId: event.clientId,
    commandId: event.commandId,
    correlationId: event.correlationId,
    id: event.id,
    metadata: event.metadata,
    occurredAt: event.occurredAt,
    origin: event.origin,
    recordedAt: event.recordedAt,
    revision: event.revision,
    stream: event.stream,
    tenant: event.tenant,
    traceparent: event.traceparent,
    type: event.type,
    version: event.version,
  } satisfies Envelope;
}
