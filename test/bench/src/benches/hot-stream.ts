import { randomUUID } from 'node:crypto';
import { CommandHandler } from '@event-driven-io/emmett';
import { emmettEvent, emmettVersion, openEmmett } from '../contestants/emmett.ts';
import { aFact } from '../contestants/fact.ts';
import { makeLog } from '../contestants/our-schema.ts';
import { ourCommands } from '../contestants/our-commands.ts';
import { openStore } from '../contestants/our-store.ts';
import { plainInsert, plainSettings } from '../contestants/plain-insert.ts';
import type { Bench } from '../measuring/bench.ts';
import { drive } from '../measuring/drive.ts';

const writers = 32;

/** Tries soon and as often as it takes: with its own settings (three times, from 100 ms) most of the commands would fail. */
const retry = { onVersionConflict: { retries: 10_000, minTimeout: 1, maxTimeout: 50, factor: 1.2, randomize: true } };

/** Commands decided and recorded a second, all on one stream, a new one in each round. */
export const hotStream: Bench = {
  name: () => `hot stream, ${String(writers)} writers`,
  async prepare({ database, sizes: { seconds } }) {
    const url = await database();
    await makeLog(url);
    const [ours, floor, peer] = [openStore(url), await plainInsert(url, writers), await openEmmett(url, writers)];
    const handle = CommandHandler({ evolve: (count: number) => count + 1, initialState: () => 0, retry });
    const decide = ourCommands(ours.store);
    return {
      ours: () => {
        const stream = randomUUID();
        return drive(writers, seconds, () => decide(stream));
      },
      floor: () => drive(writers, seconds, (writer) => floor.append(writer, 'case-hot', 0, [aFact(writer)])),
      peer: () => {
        const stream = `case-${randomUUID()}`;
        return drive(writers, seconds, async (writer) => {
          await handle(peer.store, stream, () => emmettEvent(aFact(writer)));
        });
      },
      floorSettings: plainSettings,
      peerSettings: `emmett-postgresql ${emmettVersion}: CommandHandler, conflicts tried again from 1 to 50 ms as often as it takes, a pool of ${String(writers)}`,
      close: async () => {
        for (const { close } of [ours, floor, peer]) await close();
      },
    };
  },
};
