import { availableParallelism } from 'node:os';
import { rebuild } from '@attune/event-store';
import pg from 'pg';
import { emmettVersion, openEmmett } from '../contestants/emmett.ts';
import { emmettRebuild } from '../contestants/emmett-rebuild.ts';
import { fillLog } from '../contestants/fill-log.ts';
import { floorRebuild } from '../contestants/floor-rebuild.ts';
import { notedDebts } from '../contestants/noted-debts.ts';
import { makeLog, schema } from '../contestants/our-schema.ts';
import { openStore } from '../contestants/our-store.ts';
import type { Bench } from '../measuring/bench.ts';

/** Events a second that a rebuild of a view goes through, from its call to the swap. */
export const rebuilding: Bench = {
  name: ({ rebuiltEvents }) => `rebuild ${String(rebuiltEvents)} events`,
  async prepare({ database, signal, sizes: { rebuiltEvents, rebuiltStreams, peerRebuiltEvents } }) {
    const url = await database();
    await makeLog(url);
    await fillLog(url, rebuiltEvents, rebuiltStreams);
    const [ours, peer, admin] = [openStore(url), await openEmmett(url, 4), new pg.Client({ connectionString: url })];
    await admin.connect();
    const workers = Math.min(4, availableParallelism());
    const rate = async (events: number, work: () => Promise<unknown>) => {
      const started = performance.now();
      await work();
      return (events * 1000) / (performance.now() - started);
    };
    const peerRebuild = await emmettRebuild(url, peer, peerRebuiltEvents);
    // A thread imports the view from this module, which is a source in a test and compiled otherwise.
    const module = new URL(import.meta.resolve('../contestants/noted-debts.ts'.replace('.ts', import.meta.url.slice(-3))));
    return {
      ours: () =>
        rate(rebuiltEvents, () =>
          rebuild({
            store: ours.store,
            admin,
            schema,
            views: [notedDebts],
            workers,
            module,
            signal,
            connection: { connectionString: url },
          }),
        ),
      floor: () => rate(rebuiltEvents, () => floorRebuild(url, workers, rebuiltStreams)),
      peer: () => rate(peerRebuiltEvents, peerRebuild),
      floorSettings: `COPY out, JSON.parse, sum by stream, COPY in, on ${String(workers)} threads; no index, no checkpoint, no comparison, no swap`,
      peerSettings: `emmett-postgresql ${emmettVersion}: rebuildPostgreSQLProjections, batches of 1000, polling every 10 ms, over ${String(peerRebuiltEvents)} events`,
      close: async () => {
        await ours.close();
        await peer.close();
        await admin.end();
      },
    };
  },
};
