import type { KeyObject } from 'node:crypto';
import type { CommandContext, StoredEvent } from '@attune/event-store';
import { uuidV5 } from '@attune/kernel';
import { fingerprint } from '../context/fingerprint.ts';

// A namespace of Attune's own for the ids of what reactions do (UUID 5 of the DNS namespace and "reactions.attune").
const reactions = 'a04b677f-4600-5e2b-998c-4ebd7b67f148';

/** Who reacts, and how what it does is known again. */
export interface Reacting {
  /** The service that reacts. */
  readonly service: string;
  /** The reaction's name, kept for good. */
  readonly reaction: string;
  readonly fingerprintKey: Uint8Array | KeyObject;
}

/**
 * The context of the command that a reaction issues: its id follows from the event and the reaction's name, so that the same event, however
 * often it comes, is the same command. It happened when the event did, belongs to what the event belongs to, and is an import's where that is.
 */
export function reactionContext(event: StoredEvent, { service, reaction, fingerprintKey }: Reacting): CommandContext {
  const { id, tenant, clientId, correlationId, traceparent, occurredAt, origin } = event;
  return {
    tenant,
    actor: { kind: 'service', id: service },
    commandId: uuidV5(reactions, JSON.stringify([tenant, id, reaction])),
    fingerprint: fingerprint(fingerprintKey, [id, reaction]),
    correlationId,
    causationId: id,
    origin,
    occurredAt,
    ...(traceparent === undefined ? {} : { traceparent }),
    ...(clientId === undefined ? {} : { clientId }),
  };
}
