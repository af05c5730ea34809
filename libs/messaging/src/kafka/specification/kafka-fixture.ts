import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type EventStore, ProjectionRunner, typeormViewStore } from '@attune/event-store';
import type { LocalKafka } from '@attune/local-kafka';
import type { KafkaMessage } from 'kafkajs';
import type { EntityManager } from 'typeorm';
import type { BrokerFaults, BusFixture } from '../../conformance/bus-fixture.ts';
import { busDatabase } from '../../embedded/specification/bus-database.ts';
import { postgresParking } from '../../parking/postgres-parking.ts';
import type { Consumption } from '../../port/message-bus.ts';
import { publisher } from '../../publishing/publisher.ts';
import { kafkaBus } from '../kafka-bus.ts';
import { kafkaClient } from '../kafka-client.ts';
import { deadLetterTopic, type KafkaOptions, topicOf } from '../kafka-options.ts';
import { KafkaSender } from '../kafka-sender.ts';
import { makeTopics } from '../make-topics.ts';

const services = ['cases', 'plans'] as const;

/** The bus over a real broker for the conformance suite: topics of its own, and a publisher for each log. */
export async function kafkaFixture(broker: LocalKafka): Promise<BusFixture & { readonly broker: BrokerFaults }> {
  const database = await busDatabase();
  const options: KafkaOptions = { brokers: [broker.address], clientId: 'suite', prefix: `t${randomUUID().slice(0, 8)}` };
  await makeTopics(options, services, { partitions: 3, replicas: 1, minInSync: 1 });
  const sender = new KafkaSender(options);
  const publishers = await Promise.all(services.map((service) => publishing(service, database.logs[service], sender)));
  const consumptions: Consumption[] = [];
  return {
    logs: database.logs,
    open: (backoff) => {
      const bus = kafkaBus({ ...options, sessionMs: 6000, ...(backoff && { backoff }) });
      return {
        consume: (consumer) => {
          const consumption = bus.consume(consumer);
          consumptions.push(consumption);
          return consumption;
        },
      };
    },
    parking: postgresParking(database.pool, database.schema),
    effects: database.effects,
    faults: { cutConsumer: () => database.cutConsumer() },
    broker: {
      killBroker: () => broker.kill(),
      startBroker: () => broker.start(),
      putBytes: (service, key, bytes) => sender.send(topicOf(service, options), [{ key, value: bytes, headers: {} }]),
      deadLetters: () => everythingIn(options, deadLetterTopic(options)),
    },
    close: async () => {
      for (const consumption of consumptions) await consumption.stop();
      for (const { stop } of publishers) await stop();
      await sender.close();
      await database.close();
    },
  };

  async function publishing(service: string, store: EventStore, to: KafkaSender) {
    const source = await database.source(service);
    const projections = [publisher<EntityManager>(service, topicOf(service, options), to)];
    const runner = new ProjectionRunner({ store, views: typeormViewStore(source, database.listen), projections });
    runner.start();
    return {
      stop: async () => {
        await runner.stop();
        await source.destroy();
      },
    };
  }
}

async function everythingIn(options: KafkaOptions, topic: string) {
  const client = kafkaClient(options).consumer({ groupId: randomUUID(), minBytes: 1, maxWaitTimeInMs: 100 });
  const found: KafkaMessage[] = [];
  await client.connect();
  await client.subscribe({ topics: [topic], fromBeginning: true });
  await client.run({ eachMessage: ({ message }) => Promise.resolve(void found.push(message)) });
  await pause(2000);
  await client.disconnect();
  return found.map(({ value, headers = {} }) => ({
    value: value ?? Buffer.alloc(0),
    headers: Object.fromEntries(Object.entries(headers).map(([name, text]) => [name, String(text)])),
  }));
}
