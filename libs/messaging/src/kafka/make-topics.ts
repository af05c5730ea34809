import { kafkaClient } from './kafka-client.ts';
import { deadLetterTopic, type KafkaOptions, topicOf } from './kafka-options.ts';
import { TopicsRefused } from './topics-refused.ts';

export interface TopicSettings {
  /** Of each service's topic, for good: with another number, keys would change their partition and lose their order. */
  readonly partitions: number;
  readonly replicas: number;
  /** How many replicas must have a message before it counts as sent. */
  readonly minInSync: number;
}

/** A message may be as large as an event, 1 MiB, with its headers. */
const maxMessageBytes = 4 * 1024 * 1024;

/**
 * Makes the topics of services and the one of dead letters, unless they are there: kept without end, never compacted.
 * @returns the names of those that it made
 * @throws TopicsRefused when one is there that has another number of partitions, or forgets
 */
export async function makeTopics(
  options: KafkaOptions,
  services: readonly string[],
  settings: TopicSettings,
): Promise<readonly string[]> {
  const { partitions, replicas, minInSync } = settings;
  const admin = kafkaClient(options).admin();
  await admin.connect();
  try {
    const there = new Set(await admin.listTopics());
    const wanted = [...services.map((service) => topicOf(service, options)), deadLetterTopic(options)];
    const missing = wanted.filter((topic) => !there.has(topic));
    if (missing.length > 0) {
      await admin.createTopics({
        waitForLeaders: true,
        topics: missing.map((topic) => ({
          topic,
          numPartitions: partitions,
          replicationFactor: replicas,
          configEntries: Object.entries({ ...keptForGood, 'min.insync.replicas': String(minInSync) }).map(([name, value]) => ({
            name,
            value,
          })),
        })),
      });
    }
    const old = wanted.filter((topic) => there.has(topic));
    if (old.length > 0) {
      const { topics } = await admin.fetchTopicMetadata({ topics: old });
      for (const { name, partitions: found } of topics)
        if (found.length !== partitions)
          throw new TopicsRefused(name, `${String(found.length)} partitions, and is to have ${String(partitions)}`);
    }
    return missing;
  } finally {
    await admin.disconnect();
  }
}

const keptForGood = {
  'cleanup.policy': 'delete',
  'retention.ms': '-1',
  'retention.bytes': '-1',
  'max.message.bytes': String(maxMessageBytes),
};
