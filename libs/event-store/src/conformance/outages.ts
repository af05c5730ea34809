import { setTimeout as pause } from 'node:timers/promises';
import { expect } from '@jest/globals';
import type { Append } from '../port/append.ts';
import { isEventStoreError } from '../port/is-event-store-error.ts';
import type { EventStore } from '../port/event-store.ts';
import { runProjection } from '../projections/run-projection.ts';
import { collect } from '../reading/collect.ts';
import type { KillableServer } from './fixture.ts';
import { follow, until } from './followed.ts';
import { anAppend, tenant } from './given.ts';
import { ids, logOf } from './seen.ts';
import type { Behaviour } from './suite.ts';

const deadlineMs = 1000;

/** Generous: a deadline, a look for what is late, and a machine that does other things too. */
const patienceMs = deadlineMs + 4000;

/** For what has no deadline: until all is as before. */
const recoveryMs = 40_000;

/** All kinds of calls, each to end with an answer or as unavailable by its deadline. */
function calls(store: EventStore): readonly (() => Promise<unknown>)[] {
  return [
    () => store.append(anAppend('case-asked', 'any')),
    () => store.appendMany([anAppend('case-a', 'any'), anAppend('case-b', 'any')]),
    () => collect(store.read({ tenant, stream: 'case-1' })),
    () => collect(store.readAll({ allTenants: true, pageSize: 100 })),
    () => store.head({ allTenants: true }),
    () => store.head({ tenant }),
    () => store.streamHead({ tenant, stream: 'case-1' }),
    () => store.find(tenant, `${anAppend('case-1', 'any').command.id}.0`),
    () => store.positionAt('2026-01-01T00:00:00Z'),
  ];
}

/** Makes every kind of call and gives how long the slowest took, and how many were answered. */
async function callAll(store: EventStore): Promise<{ readonly slowest: number; readonly answered: number }> {
  let [slowest, answered] = [0, 0];
  const call = async (make: () => Promise<unknown>) => {
    const started = performance.now();
    try {
      await make();
      answered += 1;
    } catch (error) {
      if (!isEventStoreError(error, 'unavailable')) throw error;
    }
    slowest = Math.max(slowest, performance.now() - started);
  };
  await Promise.all(calls(store).map(call));
  return { slowest, answered };
}

/**
 * Appends again and again until it is told, and tries what failed once more under its own command. Gives what was recorded. It rests
 * between, so that the view beside, which asks the database once an event, keeps up on a machine that does other things too.
 */
function keepAppending(store: EventStore) {
  let working = true;
  const recorded: string[] = [];
  const again = async (append: Append): Promise<void> => {
    for (;;) {
      try {
        await store.append(append);
        recorded.push(append.command.id);
        return;
      } catch (error) {
        if (!isEventStoreError(error, 'unavailable')) throw error;
        await pause(20);
      }
    }
  };
  const writing = Promise.all(
    Array.from({ length: 4 }, async (_none, n) => {
      while (working) {
        await again(anAppend(`case-${String(n)}`, 'any'));
        await pause(10);
      }
    }),
  );
  writing.catch(() => undefined);
  return {
    stop: async () => {
      working = false;
      await writing;
      return recorded;
    },
  };
}

async function outage(server: KillableServer, store: EventStore, fault: 'restart' | 'kill' | 'freeze'): Promise<void> {
  const over = fault === 'freeze' ? server.freeze().then(() => pause(patienceMs + deadlineMs)) : server[fault]();
  const state = { over: false };
  void over.then(() => (state.over = true));
  do {
    const { slowest, answered } = await callAll(store);
    expect({ fault, tooSlow: slowest > patienceMs }).toEqual({ fault, tooSlow: false });
    if (fault === 'freeze' && !state.over) expect({ fault, answered }).toEqual({ fault, answered: 0 });
  } while (!state.over);
  await over;
  await server.thaw();
}

export function outages<Tx>(behaviour: Behaviour<Tx>): void {
  behaviour(
    '77 Database restart: appends, tails, leaders recover in the same process; calls end by their deadline, none hangs.',
    async ({ faults }) => {
      const server = await faults.ownServer();
      try {
        const store = server.open({ deadlineMs });
        const tail = follow(store);
        const abort = new AbortController();
        let ended = 0;
        const run = () =>
          runProjection({
            store,
            views: server.views.store,
            signal: abort.signal,
            leading: { leaseMs: 6000, lookMs: 100 },
            backoff: { attempts: 5, firstMs: 20, maxMs: 200 },
            projection: {
              name: 'kept',
              version: 1,
              types: 'all',
              apply: async (events, tx) => {
                for (const { id, position } of events) await server.views.put(tx, id, position.toString());
              },
            },
          });
        // One leads, and one waits to.
        const leaders = [run(), run()];
        for (const leader of leaders) void leader.then(() => (ended += 1));
        const appending = keepAppending(store);
        for (const fault of ['restart', 'kill', 'freeze'] as const) {
          await pause(200);
          await outage(server, store, fault);
          await until(async () => (await callAll(store)).answered === calls(store).length, recoveryMs);
          const { length } = tail.events();
          await until(() => tail.events().length > length, recoveryMs);
        }
        const recorded = await appending.stop();
        const log = await logOf(server.open());
        // A command may stand in the log that nobody was told of; none is missing, and none stands there twice.
        expect(new Set(log.map(({ commandId }) => commandId)).size).toBe(log.length);
        const there = new Set(log.map(({ commandId }) => commandId));
        expect(recorded.filter((id) => !there.has(id))).toEqual([]);
        await until(() => tail.events().length === log.length, recoveryMs);
        expect(ids(tail.events())).toEqual(ids(log));
        await until(async () => (await server.views.rows()).size === log.length, recoveryMs);
        expect(ended).toBe(0);
        abort.abort();
        expect(await Promise.all(leaders)).toEqual([undefined, undefined]);
        await tail.stop();
      } finally {
        await server.close();
      }
    },
    'faults',
    240_000,
  );
}
