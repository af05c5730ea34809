import { type Backoff, defaultBackoff, type EventStore, ProjectionRunner, type ViewStore } from '@attune/event-store';
import { Delivery } from '../delivering/delivery.ts';
import { attendParking } from '../parking/parking-attendant.ts';
import type { Consumer } from '../port/consumer.ts';
import type { Consumption, MessageBus } from '../port/message-bus.ts';
import { followedBy } from './followed-by.ts';
import { replayOf } from './replay-of.ts';

export interface EmbeddedBusOptions<Tx> {
  /** The logs of the services, by their names. */
  readonly logs: Readonly<Record<string, EventStore>>;
  /** Where the consumers keep how far they have come. */
  readonly views: ViewStore<Tx>;
  readonly backoff?: Backoff;
  /** Names this process in the leases; one made up unless given. */
  readonly holder?: string;
}

/**
 * The bus of one process: a consumer follows the other services' logs themselves, each from a checkpoint of its own, under a lease,
 * as a projection follows its own service's. There is no broker, and nothing is stored twice.
 */
export function embeddedBus<Tx>({ logs, views, backoff = defaultBackoff, holder }: EmbeddedBusOptions<Tx>): MessageBus {
  return {
    consume: (consumer) => {
      const ending = new AbortController();
      const { signal } = ending;
      const delivery = new Delivery(consumer, backoff);
      const runners = servicesOf(consumer).map((service) => {
        const store = logs[service];
        if (store === undefined)
          throw new TypeError(`${consumer.name} reacts to ${service}, and the bus has no log of that name`);
        const projections = [followedBy<Tx>(consumer, service, delivery, signal)];
        return new ProjectionRunner({ store, views, projections, backoff, ...(holder === undefined ? {} : { holder }) });
      });
      for (const runner of runners) runner.start();
      const attending = attendParking({ consumer, replay: replayOf(logs), backoff, signal });
      return consumptionOf(runners, ending, attending);
    },
  };
}

function servicesOf({ reactions }: Consumer): readonly string[] {
  return [...new Set(reactions.map(({ on }) => on.service))];
}

function consumptionOf<Tx>(
  runners: readonly ProjectionRunner<Tx>[],
  ending: AbortController,
  attending: Promise<void>,
): Consumption {
  return {
    stop: async () => {
      ending.abort();
      await Promise.all(runners.map((runner) => runner.stop()));
      await attending;
    },
    trouble: () => {
      const stopped = runners.flatMap((runner) => runner.status()).find(({ running }) => !running);
      return stopped && `${stopped.name} stands still`;
    },
  };
}
