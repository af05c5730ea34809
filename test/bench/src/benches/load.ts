import pg from 'pg';
import { emmettEvent, emmettVersion, type EmmettEvent, openEmmett } from '../contestants/emmett.ts';
import { aFact, type Fact } from '../contestants/fact.ts';
import { fillLog } from '../contestants/fill-log.ts';
import { tenant } from '../contestants/our-appends.ts';
import { makeLog, schema } from '../contestants/our-schema.ts';
import { openStore } from '../contestants/our-store.ts';
import type { Bench } from '../measuring/bench.ts';
import { drive } from '../measuring/drive.ts';

const length = 100;

/** Streams of 100 events loaded and folded a second, one after another. */
export const load: Bench = {
  name: () => `load ${String(length)} events`,
  async prepare({ database, sizes: { loadedStreams, seconds } }) {
    const url = await database();
    await makeLog(url);
    await fillLog(url, loadedStreams * length, loadedStreams);
    const [ours, peer, plain] = [openStore(url), await openEmmett(url, 2), new pg.Client({ connectionString: url })];
    await plain.connect();
    for (let stream = 0; stream < loadedStreams; stream += 1) {
      await peer.store.appendToStream(
        `case-${String(stream)}`,
        Array.from({ length }, (_none, index) => emmettEvent(aFact(index))),
      );
    }
    await plain.query('analyze');
    let turn = 0;
    const next = () => `case-${String(turn++ % loadedStreams)}`;
    return {
      ours: () =>
        drive(1, seconds, async () => {
          let [cents, events] = [0, 0];
          for await (const { body } of ours.store.read({ tenant, stream: next() })) {
            cents += (JSON.parse(body) as Fact).amount.cents;
            events += 1;
          }
          whole(events, cents);
        }),
      floor: () =>
        drive(1, seconds, async () => {
          const { rows } = await plain.query<{ body: string }>({
            name: 'load',
            text: `select body from ${schema}.events where stream = $1 and tenant = $2 order by revision`,
            values: [next(), tenant],
          });
          whole(
            rows.length,
            rows.reduce((sum, { body }) => sum + (JSON.parse(body) as Fact).amount.cents, 0),
          );
        }),
      peer: () =>
        drive(1, seconds, async () => {
          const { state } = await peer.store.aggregateStream<{ events: number; cents: number }, EmmettEvent>(next(), {
            initialState: () => ({ events: 0, cents: 0 }),
            evolve: ({ events, cents }: { events: number; cents: number }, { data }: EmmettEvent) => ({
              events: events + 1,
              cents: cents + data.amount.cents,
            }),
          });
          whole(state.events, state.cents);
        }),
      floorSettings: 'the bodies alone by one prepared SELECT over the index, JSON.parse, the same sum',
      peerSettings: `emmett-postgresql ${emmettVersion}: aggregateStream`,
      close: async () => {
        await ours.close();
        await peer.close();
        await plain.end();
      },
    };
  },
};

function whole(events: number, cents: number): void {
  if (events !== length || cents === 0) throw new Error(`${String(events)} events were loaded.`);
}
