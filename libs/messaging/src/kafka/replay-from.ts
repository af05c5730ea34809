import { randomUUID } from 'node:crypto';
import type { KafkaMessage } from 'kafkajs';
import type { Message } from '../port/message.ts';
import type { Replay } from '../parking/replay.ts';
import { kafkaClient } from './kafka-client.ts';
import { defaultPrefix, type KafkaOptions, topicOf } from './kafka-options.ts';
import { readMessage } from './read-message.ts';

/** How long nothing may come before the reading is given up, in milliseconds. */
const patience = 30_000;

/** Reads a parked key's messages again from its topic, beside the group that goes on there. */
export function replayFrom(options: KafkaOptions): Replay {
  return async function* ({ service, key, partition }, from, to) {
    for (const message of await readAgain(options, { topic: topicOf(service, options), partition, key }, from, to)) yield message;
  };
}

interface Where {
  readonly topic: string;
  readonly partition: number;
  readonly key: string;
}

// kafkajs reads as a group only, so a group is made for it and deleted again.
async function readAgain(options: KafkaOptions, where: Where, from: bigint, to: bigint): Promise<readonly Message[]> {
  const { topic, partition } = where;
  const kafka = kafkaClient(options);
  const groupId = `${options.prefix ?? defaultPrefix}.replay.${randomUUID()}`;
  const client = kafka.consumer({ groupId, allowAutoTopicCreation: false, minBytes: 1, maxWaitTimeInMs: 100 });
  const found: Message[] = [];
  const { promise: done, resolve, reject } = Promise.withResolvers<undefined>();
  let timer = setTimeout(reject, patience);
  const take = (message: KafkaMessage) => {
    clearTimeout(timer);
    timer = setTimeout(reject, patience);
    const place = BigInt(message.offset);
    if (place >= from && place <= to && message.key?.toString() === where.key) found.push(readMessage(message, partition));
    if (place >= to) resolve(undefined);
  };
  try {
    await client.connect();
    await client.subscribe({ topics: [topic], fromBeginning: true });
    client.on(client.events.GROUP_JOIN, ({ payload }) => {
      const others = (payload.memberAssignment[topic] ?? []).filter((other) => other !== partition);
      client.pause([{ topic, partitions: others }]);
    });
    await client.run({
      autoCommit: false,
      eachMessage: (one) => {
        if (one.partition === partition) take(one.message);
        return Promise.resolve();
      },
    });
    client.seek({ topic, partition, offset: from.toString() });
    await done;
    return found;
  } finally {
    clearTimeout(timer);
    await client.disconnect();
    await forget(options, groupId);
  }
}

async function forget(options: KafkaOptions, groupId: string): Promise<void> {
  const admin = kafkaClient(options).admin();
  try {
    await admin.connect();
    await admin.deleteGroups([groupId]);
  } catch {
    // It holds nothing, and the broker forgets it in time.
  } finally {
    await admin.disconnect();
  }
}
