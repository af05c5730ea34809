import type { Projection } from '@attune/event-store';
import type { Delivery } from '../delivering/delivery.ts';
import type { Consumer } from '../port/consumer.ts';
import { messageOf } from './message-of.ts';

/** A service's log as a consumer follows it. Its checkpoint moves once every message up to it is handled or waits behind a parked key. */
export function followedBy<Tx>(consumer: Consumer, service: string, delivery: Delivery, signal: AbortSignal): Projection<Tx> {
  const types = new Set(consumer.reactions.filter(({ on }) => on.service === service).map(({ on }) => on.type));
  return {
    name: `${consumer.name} from ${service}`,
    version: 1,
    effects: 'leave',
    types: [...types],
    apply: (events) =>
      delivery.deliver(
        events.map((event) => messageOf(service, event)),
        signal,
      ),
  };
}
