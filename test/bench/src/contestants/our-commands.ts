import { randomUUID } from 'node:crypto';
import { type Aggregate, Decisions, type EventStore } from '@attune/event-store';
import type { Recorded } from '@attune/kernel';
import { aFact, type Fact } from './fact.ts';
import { tenant } from './our-appends.ts';

type DebtNoted = { readonly type: 'DebtNoted' } & Fact;

const debts: Aggregate<number, DebtNoted> = {
  kind: 'debt',
  decider: { initial: 0, evolve: (count) => count + 1 },
  codec: {
    write: (events) => Promise.resolve(events.map(({ type, ...data }) => ({ type, version: 1, body: JSON.stringify(data) }))),
    recall: ({ body, ...envelope }) => ({ ...envelope, data: JSON.parse(body) as Fact }) as unknown as Recorded<DebtNoted>,
  },
  subject: () => ({ clientId: 'client-0007', caseId: 'case-0007' }),
};

/** Decides one command after another about a stream, as a service does. */
export function ourCommands(store: EventStore): (id: string) => Promise<void> {
  const clock = () => '2026-11-25T12:00:00.000Z';
  const decisions = new Decisions(debts, { store, clock, referenceIds: (_tenant, word) => word });
  return async (id) => {
    await decisions.make(id, (fact: Fact) => [{ type: 'DebtNoted', ...fact }], aFact(1), {
      tenant,
      actor: { kind: 'adviser', id: 'adviser-7' },
      commandId: randomUUID(),
      fingerprint: 'b9f7c1d2'.repeat(8),
      correlationId: '6f1c7a52-5d0b-4d6c-9d3c-0d4f7f1f2a11',
      origin: 'live',
    });
  };
}
