import { randomUUID } from 'node:crypto';
import type { Append, EventStore, NewEvent } from '@attune/event-store';
import type { Appending } from './appending.ts';
import type { Fact } from './fact.ts';

export const tenant = 'north';

/** An append with all that a command of ours carries. */
export function ourAppend(stream: string, expected: number, facts: readonly Fact[]): Append {
  return { tenant, stream, expected, command: { id: randomUUID(), fingerprint }, events: facts.map(ourEvent) };
}

export function ourEvent(fact: Fact): NewEvent {
  return {
    type: 'DebtNoted',
    version: 1,
    body: JSON.stringify(fact),
    occurredAt: '2026-11-25T12:00:00.000Z',
    origin: 'live',
    actor: { kind: 'adviser', id: 'adviser-7' },
    correlationId: '6f1c7a52-5d0b-4d6c-9d3c-0d4f7f1f2a11',
    clientId: 'client-0007',
    caseId: 'case-0007',
  };
}

/** As long as the HMAC of a command. */
const fingerprint = 'b9f7c1d2'.repeat(8);

export function ourAppender(store: EventStore): Appending {
  return async (_writer, stream, expected, facts) => {
    await store.append(ourAppend(stream, expected, facts));
  };
}
