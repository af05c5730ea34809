import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { Kafka, logLevel, Partitioners } from 'kafkajs';
import type { LocalKafka } from './local-kafka.ts';
import { startLocalKafka } from './start-local-kafka.ts';

const jarsDir = join(import.meta.dirname, '../../../node_modules/.cache/attune');
let running: LocalKafka | undefined;
let folder = '';

afterEach(async () => {
  await running?.stop();
  running = undefined;
  rmSync(folder, { recursive: true, force: true });
});

function scratch(): string {
  folder = mkdtempSync(join(tmpdir(), 'attune-kafka-'));
  return join(folder, 'kafka');
}

const client = (address: string) =>
  new Kafka({ brokers: [address], logLevel: logLevel.NOTHING, retry: { retries: 20, initialRetryTime: 100, maxRetryTime: 500 } });

test('a broker from the published jars keeps what it acknowledged over a kill, on its address', async () => {
  const kafka = (running = await startLocalKafka({ dataDir: scratch(), jarsDir, onNotice: () => undefined }));
  const { address } = kafka;
  const admin = client(address).admin();
  await admin.connect();
  expect(await admin.createTopics({ topics: [{ topic: 'told', numPartitions: 1 }], waitForLeaders: true })).toBe(true);
  const producer = client(address).producer({ createPartitioner: Partitioners.DefaultPartitioner });
  await producer.connect();
  await producer.send({ topic: 'told', acks: -1, messages: [{ value: 'one' }, { value: 'two' }] });
  await Promise.all([producer.disconnect(), admin.disconnect()]);
  await kafka.kill();
  await kafka.start();
  const again = client(address).admin();
  await again.connect();
  expect(await again.fetchTopicOffsets('told')).toMatchObject([{ high: '2' }]);
  await expect(again.fetchTopicMetadata({ topics: ['never-made'] })).rejects.toThrow();
  await again.disconnect();
}, 120_000);

test('without Java or Maven it says which is missing and how to get it', async () => {
  const nothing = { dataDir: scratch(), jarsDir: join(folder, 'jars'), onNotice: () => undefined, path: folder };
  await expect(startLocalKafka(nothing)).rejects.toThrow(/There is no java on the path\. .*Java 17/);
});
