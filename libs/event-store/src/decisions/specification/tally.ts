import { RuleBroken } from '@attune/kernel';
import type { Recorded, Rule } from '@attune/kernel';
import { memoryEventStore } from '../../adapters/memory/memory-event-store.ts';
import type { EventStore } from '../../port/event-store.ts';
import type { Aggregate } from '../aggregate.ts';
import type { CommandContext } from '../command-context.ts';
import type { DecisionPorts } from '../decision-ports.ts';
import { Decisions } from '../decisions.ts';

/** The smallest thing to decide about: a sum that may be added to up to ten. */
export type TallyEvent = { readonly type: 'Added'; readonly amount: number } | { readonly type: 'Emptied' };

const tally: Aggregate<number, TallyEvent> = {
  kind: 'tally',
  decider: {
    initial: 0,
    evolve: (sum, event) => (event.type === 'Added' ? sum + event.data.amount : 0),
  },
  codec: {
    write: (events) => Promise.resolve(events.map(({ type, ...data }) => ({ type, version: 1, body: JSON.stringify(data) }))),
    recall: ({ body, ...envelope }) => ({ ...envelope, data: JSON.parse(body) as unknown }) as unknown as Recorded<TallyEvent>,
  },
  subject: (id) => ({ clientId: `client of ${id}` }),
};

/** Adds; nothing at all when there is nothing to add. */
export const add: Rule<{ readonly amount: number }, number, TallyEvent> = ({ amount }, sum) => {
  if (sum + amount > 10) throw new RuleBroken('TooMuch', { sum });
  return amount === 0 ? [] : [{ type: 'Added', amount }];
};

/** Decisions about tallies on a store in memory. */
export function tallies(ports: Partial<DecisionPorts<TallyEvent>> = {}): {
  readonly store: EventStore;
  readonly decisions: Decisions<number, TallyEvent>;
} {
  const store = memoryEventStore();
  const clock = () => '2026-11-25T12:00:00Z';
  return {
    store,
    decisions: new Decisions(tally, { store, clock, referenceIds: (tenant, word) => `${tenant}/${word}`, ...ports }),
  };
}

/** The context of a command, by a number that stands for its id. */
export function command(number: number, more: Partial<CommandContext> = {}): CommandContext {
  return {
    tenant: 'home',
    actor: { kind: 'adviser', id: 'a' },
    commandId: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    fingerprint: `print ${String(number)}`,
    correlationId: 'c',
    origin: 'live',
    ...more,
  };
}
