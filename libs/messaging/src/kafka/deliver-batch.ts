import type { EachBatchPayload, TopicPartitionOffsetAndMetadata } from 'kafkajs';
import { Undecodable } from '../cloud-events/undecodable.ts';
import type { Delivery } from '../delivering/delivery.ts';
import type { Message } from '../port/message.ts';
import { putAside } from './dead-letters.ts';
import type { KafkaOptions } from './kafka-options.ts';
import type { KafkaSender } from './kafka-sender.ts';
import { readMessage } from './read-message.ts';

/** So many messages are handled before their offset is committed: that many are done again at most by who goes on. */
const chunk = 200;

export interface DeliverBatch {
  readonly consumer: string;
  readonly delivery: Delivery;
  readonly sender: KafkaSender;
  readonly options: KafkaOptions;
  readonly signal: AbortSignal;
  readonly commit: (offsets: TopicPartitionOffsetAndMetadata[]) => Promise<void>;
}

/** Delivers what was fetched of one partition, and commits how far it came. @throws what delivering throws, with the rest left for again */
export async function deliverBatch(payload: EachBatchPayload, to: DeliverBatch): Promise<void> {
  const { topic, partition, messages } = payload.batch;
  const goesOn = () => payload.isRunning() && !payload.isStale() && !to.signal.aborted;
  for (let from = 0; from < messages.length && goesOn(); from += chunk) {
    const part = messages.slice(from, from + chunk);
    const readable: Message[] = [];
    for (const message of part) {
      try {
        readable.push(readMessage(message, partition));
      } catch (error) {
        if (!(error instanceof Undecodable)) throw error;
        await putAside(message, { consumer: to.consumer, topic, partition }, error, to);
      }
    }
    await to.delivery.deliver(readable, to.signal, () => payload.heartbeat());
    const last = part.at(-1);
    if (last === undefined) return;
    payload.resolveOffset(last.offset);
    await to.commit([{ topic, partition, offset: (BigInt(last.offset) + 1n).toString() }]);
  }
}
