import type { KafkaMessage } from 'kafkajs';
import { fromCloudEvent } from '../cloud-events/from-cloud-event.ts';
import { Undecodable } from '../cloud-events/undecodable.ts';
import type { Message } from '../port/message.ts';

/** Reads what a topic holds. @throws Undecodable */
export function readMessage({ key, value, headers = {}, offset }: KafkaMessage, partition: number): Message {
  if (key === null || value === null) throw new Undecodable('it has no key or no data');
  const texts = Object.entries(headers).flatMap(([name, text]) => {
    const one = Array.isArray(text) ? text[0] : text;
    return one === undefined ? [] : [[name, one.toString()] as const];
  });
  const { service, event } = fromCloudEvent({ headers: Object.fromEntries(texts), data: value });
  return { service, key: key.toString(), partition, place: BigInt(offset), event };
}
