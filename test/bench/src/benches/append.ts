import { emmettAppender, emmettVersion, openEmmett } from '../contestants/emmett.ts';
import { ourAppender } from '../contestants/our-appends.ts';
import { makeLog } from '../contestants/our-schema.ts';
import { openStore } from '../contestants/our-store.ts';
import { plainInsert, plainSettings } from '../contestants/plain-insert.ts';
import { appendFor } from '../measuring/append-for.ts';
import type { Bench } from '../measuring/bench.ts';

/** Durable appends a second, of so many events each, by so many writers in one process, at exact revisions. */
export function append(events: number, writers: number): Bench {
  return {
    name: () =>
      `append ${String(events)} ${events === 1 ? 'event' : 'events'}, ${String(writers)} ${writers === 1 ? 'writer' : 'writers'}`,
    async prepare({ database, sizes: { seconds } }) {
      const load = { events, writers, seconds };
      const url = await database();
      await makeLog(url);
      const [ours, floor, peer] = [openStore(url), await plainInsert(url, writers), await openEmmett(url, writers)];
      return {
        ours: appendFor(ourAppender(ours.store), load),
        floor: appendFor(floor.append, load),
        peer: appendFor(emmettAppender(peer), load),
        floorSettings: plainSettings,
        peerSettings: `emmett-postgresql ${emmettVersion}: appendToStream at expectedStreamVersion, a pool of ${String(writers)}`,
        close: async () => {
          for (const { close } of [ours, floor, peer]) await close();
        },
      };
    },
  };
}
