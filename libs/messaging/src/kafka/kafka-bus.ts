import { type Backoff, defaultBackoff } from '@attune/event-store';
import { attendParking } from '../parking/parking-attendant.ts';
import type { MessageBus } from '../port/message-bus.ts';
import { KafkaConsumption } from './kafka-consumption.ts';
import type { KafkaOptions } from './kafka-options.ts';
import { replayFrom } from './replay-from.ts';

export interface KafkaBusOptions extends KafkaOptions {
  readonly backoff?: Backoff;
  /** After so long without a sign of life a consumer's partitions go to others, in milliseconds. */
  readonly sessionMs?: number;
}

/** The bus of a deployment: a consumer is a group of Kafka's, so its processes share the partitions of the services' topics. */
export function kafkaBus(options: KafkaBusOptions): MessageBus {
  const { backoff = defaultBackoff } = options;
  return {
    consume: (consumer) => {
      const consumption = new KafkaConsumption(consumer, { ...options, backoff });
      const attending = attendParking({ consumer, replay: replayFrom(options), backoff, signal: consumption.signal });
      return {
        stop: async () => {
          await consumption.stop();
          await attending;
        },
        trouble: () => consumption.trouble(),
      };
    },
  };
}
