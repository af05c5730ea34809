import { caseEvents } from '@attune/contracts';
import type { CaseEvent } from '@attune/contracts';
import type { Append } from '@attune/event-store';
import type { Vault } from '@attune/privacy';
import { eventCodec } from '@attune/service-kit';
import { specificationNow } from '@attune/testing';

/** What records one event about a client of the tenant `north`, in a stream of that client's, sealed with the client's key. */
export async function recordOf(vault: Vault, clientId: string, event: CaseEvent): Promise<Append> {
  const commandId = specificationNow.newId(`${event.type} of ${clientId}`);
  const written = await eventCodec(caseEvents, vault).write([event], { tenant: 'north', commandId, clientId });
  const envelope = {
    occurredAt: '2026-11-25T12:00:00Z',
    origin: 'live',
    actor: { kind: 'adviser', id: 'adviser-1' },
    correlationId: commandId,
    clientId,
  } as const;
  return {
    tenant: 'north',
    stream: `of-${clientId}`,
    expected: 'any',
    command: { id: commandId, fingerprint: commandId },
    events: written.map((one) => ({ ...one, ...envelope })),
  };
}

/** A check-in whose words are personal. */
export function checkedIn(clientId: string): CaseEvent {
  return {
    type: 'CheckedIn',
    checkInId: specificationNow.newId(`a check-in of ${clientId}`),
    feeling: 2,
    readiness: 'unsure',
    heardOn: 'phone',
    words: `said by ${clientId}`,
  };
}
