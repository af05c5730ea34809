import type { Recorded, Rule } from '@attune/kernel';
import type { Aggregate } from '../decisions/aggregate.ts';
import type { CommandContext } from '../decisions/command-context.ts';
import { Decisions } from '../decisions/decisions.ts';
import type { EventStore } from '../port/event-store.ts';
import type { SnapshotStore } from '../snapshots/snapshot-store.ts';
import { tenant } from './given.ts';

export type TallyEvent =
  { readonly type: 'Added'; readonly amount: number } | { readonly type: 'Corrected'; readonly event: string };

/** What was added, and the last ids: enough to tell a wrong fold by. */
export interface Tally {
  readonly sum: number;
  readonly ids: readonly string[];
}

/** Events from one snapshot to the next. */
export const every = 5;

/** Tallies, as a version of the code sees them: the second counts twice. */
function tally(version: 1 | 2): Aggregate<Tally, TallyEvent> {
  return {
    kind: 'tally',
    decider: {
      initial: { sum: 0, ids: [] },
      evolve: ({ sum, ids }, { id, ...event }) => ({
        sum: event.type === 'Added' ? sum + event.data.amount * version : sum,
        ids: [...ids, id],
      }),
    },
    codec: {
      write: (events) => Promise.resolve(events.map(({ type, ...data }) => ({ type, version: 1, body: JSON.stringify(data) }))),
      recall: ({ body, ...envelope }) => ({ ...envelope, data: JSON.parse(body) as unknown }) as unknown as Recorded<TallyEvent>,
    },
    subject: (id) => ({ clientId: `client of ${id}` }),
    snapshots: {
      fold: 'tally',
      version,
      every,
      pack: ({ sum, ids }) => [sum, ids],
      unpack: (packed) => {
        const [sum, ids] = packed as readonly [number, readonly string[]];
        return { sum, ids: [...ids] };
      },
    },
  };
}

/** Decisions on a log, and how many events they read of it. */
export function tallied(store: EventStore, snapshots: SnapshotStore | undefined, version: 1 | 2 = 1) {
  const read = { events: 0 };
  const counting: Pick<EventStore, 'read' | 'append'> = {
    append: (append) => store.append(append),
    read: async function* (stream, options) {
      for await (const event of store.read(stream, options)) {
        read.events += 1;
        yield event;
      }
    },
  };
  const decisions = new Decisions(tally(version), {
    store: counting,
    clock: () => '2026-11-25T12:00:00Z',
    referenceIds: (_tenant, word) => word,
    ...(snapshots === undefined ? {} : { snapshots }),
  });
  return { decisions, read };
}

/** Records what it is told. */
export const say: Rule<readonly TallyEvent[], Tally, TallyEvent> = (events) => events;

export function command(number: number): CommandContext {
  return {
    tenant,
    actor: { kind: 'adviser', id: 'a' },
    commandId: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    fingerprint: 'f-1',
    correlationId: 'c',
    origin: 'live',
  };
}
