import { aFact } from '../contestants/fact.ts';
import { fillLog } from '../contestants/fill-log.ts';
import { ourAppend, ourAppender } from '../contestants/our-appends.ts';
import { makeLog } from '../contestants/our-schema.ts';
import { openStore } from '../contestants/our-store.ts';
import { followView } from '../contestants/our-view.ts';
import { appendFor } from '../measuring/append-for.ts';
import type { Bench } from '../measuring/bench.ts';
import type { World } from '../measuring/world.ts';
import { newStream } from '../measuring/new-stream.ts';
import { timeAppends } from '../measuring/time-appends.ts';

const eventsPerStream = 20;

/** Appends a second, by 32 writers, to a log that is long, beside one that was empty. */
export function growthOfAppend(events: number): Bench {
  return {
    name: () => `growth append ${String(events)} events`,
    async prepare(world) {
      const load = { writers: 32, events: 1, seconds: world.sizes.seconds };
      const [long, empty] = [openStore(await logOf(world, events)), openStore(await logOf(world, 0))];
      return {
        ours: appendFor(ourAppender(long.store), load),
        empty: appendFor(ourAppender(empty.store), load),
        close: async () => {
          await long.close();
          await empty.close();
        },
      };
    },
  };
}

/** From append to view, the 99th percentile, idle, over a log that is long, beside one that was empty. */
export function growthOfView(events: number): Bench {
  return {
    name: () => `growth view ms ${String(events)} events`,
    async prepare(world) {
      const [long, empty] = [await followed(world, events), await followed(world, 0)];
      return {
        ours: long.time,
        empty: empty.time,
        close: async () => {
          await long.close();
          await empty.close();
        },
      };
    },
  };
}

async function followed(world: World, events: number) {
  const url = await logOf(world, events);
  const { store, close } = openStore(url);
  const view = await followView(url, store);
  return {
    time: () =>
      timeAppends(world.sizes.timedAppends, async () => {
        await view.shows((await store.append(ourAppend(newStream(), 0, [aFact(1)]))).position);
      }),
    close: async () => {
      await view.close();
      await close();
    },
  };
}

async function logOf({ database, tell }: World, events: number): Promise<string> {
  const url = await database();
  await makeLog(url);
  if (events === 0) return url;
  tell(`  filling a log with ${String(events)} events`);
  await fillLog(url, events, Math.ceil(events / eventsPerStream));
  return url;
}
