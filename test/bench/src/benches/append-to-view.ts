import { setTimeout as wait } from 'node:timers/promises';
import { followEmmett } from '../contestants/emmett-view.ts';
import { emmettAppender, emmettVersion, openEmmett } from '../contestants/emmett.ts';
import { aFact } from '../contestants/fact.ts';
import { ourAppend } from '../contestants/our-appends.ts';
import { makeLog } from '../contestants/our-schema.ts';
import { openStore } from '../contestants/our-store.ts';
import { followView } from '../contestants/our-view.ts';
import type { Bench } from '../measuring/bench.ts';
import { newStream } from '../measuring/new-stream.ts';
import { timeAppends } from '../measuring/time-appends.ts';

/** What each writer leaves the peer to follow, in milliseconds. */
const peerPause = 500;

/** From the call of an append until the view holds it, the 99th percentile, while others append as fast as they can. */
export function appendToView(writers: number): Bench {
  return {
    name: () => (writers === 0 ? 'append to view idle ms' : `append to view under ${String(writers)} writers ms`),
    async prepare({ database, sizes: { timedAppends, peerTimedAppends } }) {
      const url = await database();
      await makeLog(url);
      const ours = openStore(url);
      const view = await followView(url, ours.store);
      const emmett = await openEmmett(url, Math.max(2, writers));
      const peer = await followEmmett(url);
      const emmettAppend = emmettAppender(emmett);
      return {
        ours: () =>
          timeAppends(
            timedAppends,
            async () => {
              await view.shows((await ours.store.append(ourAppend(newStream(), 0, [aFact(1)]))).position);
            },
            { writers, work: () => ours.store.append(ourAppend(newStream(), 0, [aFact(1)])) },
          ),
        peer: () =>
          timeAppends(
            peerTimedAppends,
            async () => {
              const stream = newStream();
              const seen = peer.sees(stream);
              await emmettAppend(0, stream, 0, [{ ...aFact(1), debtId: stream }]);
              await seen;
            },
            {
              writers,
              work: async () => {
                await emmettAppend(0, newStream(), 0, [aFact(1)]);
                await wait(peerPause);
              },
            },
          ),
        peerSettings: `emmett-postgresql ${emmettVersion}: a consumer's reactor, batches of 1000, polling every 10 ms while there is more; until its handler has the event${writers === 0 ? '' : `; writers wait ${String(peerPause)} ms after each append, else it falls behind for good; a wait ends at 10 s`}`,
        close: async () => {
          await view.close();
          await ours.close();
          await peer.close();
          await emmett.close();
        },
      };
    },
  };
}
