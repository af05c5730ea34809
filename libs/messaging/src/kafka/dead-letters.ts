import type { KafkaMessage } from 'kafkajs';
import type { Undecodable } from '../cloud-events/undecodable.ts';
import { deadLetterTopic, type KafkaOptions } from './kafka-options.ts';
import type { KafkaSender } from './kafka-sender.ts';

/** Where bytes lay that are no message. */
export interface Origin {
  readonly consumer: string;
  readonly topic: string;
  readonly partition: number;
}

/** Puts bytes that are no message, just as they are, where an operator finds them, with where they came from and what is wrong with them. */
export async function putAside(
  { key, value, offset }: KafkaMessage,
  { consumer, topic, partition }: Origin,
  wrong: Undecodable,
  { sender, options }: { readonly sender: KafkaSender; readonly options: KafkaOptions },
): Promise<void> {
  const headers = {
    consumer,
    'origin-topic': topic,
    'origin-partition': String(partition),
    'origin-offset': offset,
    error: wrong.what,
  };
  await sender.send(deadLetterTopic(options), [{ key: key?.toString() ?? '', value: value ?? Buffer.alloc(0), headers }]);
}
