import type { Projection } from '@attune/event-store';
import { toCloudEvent } from '../cloud-events/to-cloud-event.ts';
import type { KafkaSender } from '../kafka/kafka-sender.ts';
import { messageKey } from '../port/message-key.ts';

/** The name under which a log keeps how far it is published. */
const publisherName = 'publisher';

/**
 * Brings a service's log to its topic, as one more projection: its checkpoint moves once the broker has acknowledged. After a failure
 * events may be sent twice; none is left out, and none overtakes another of its key.
 */
export function publisher<Tx>(service: string, topic: string, sender: Pick<KafkaSender, 'send'>): Projection<Tx> {
  return {
    name: publisherName,
    version: 1,
    effects: 'leave',
    types: 'all',
    apply: (events) =>
      sender.send(
        topic,
        events.map((event) => {
          const { headers, data } = toCloudEvent(service, event);
          return { key: messageKey(event), value: data, headers };
        }),
      ),
  };
}
