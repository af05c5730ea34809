import { randomUUID } from 'node:crypto';
import { typeormViewStore } from '@attune/event-store';
import type { BusFixture } from '../../conformance/bus-fixture.ts';
import { postgresParking } from '../../parking/postgres-parking.ts';
import type { Consumption } from '../../port/message-bus.ts';
import { embeddedBus } from '../embedded-bus.ts';
import { busDatabase } from './bus-database.ts';

/** The bus of one process for the conformance suite. */
export async function embeddedFixture(): Promise<BusFixture> {
  const database = await busDatabase();
  const { logs, followed, listen, pool, schema, effects } = database;
  const consumptions: Consumption[] = [];
  return {
    logs,
    open: (backoff) => {
      const views = typeormViewStore(followed, listen);
      const bus = embeddedBus({ logs, views, holder: randomUUID(), ...(backoff && { backoff }) });
      return {
        consume: (consumer) => {
          const consumption = bus.consume(consumer);
          consumptions.push(consumption);
          return consumption;
        },
      };
    },
    parking: postgresParking(pool, schema),
    effects,
    faults: { cutConsumer: () => database.cutConsumer() },
    close: async () => {
      for (const consumption of consumptions) await consumption.stop();
      await database.close();
    },
  };
}
