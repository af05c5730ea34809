import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LocalKafka, startLocalKafka } from '@attune/local-kafka';
import { afterAll, beforeAll } from '@jest/globals';
import { busConformance } from '../conformance/bus-conformance.ts';
import { kafkaFixture } from './specification/kafka-fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'attune-bus-'));
const jarsDir = join(import.meta.dirname, '../../../../node_modules/.cache/attune');
let broker: LocalKafka;

beforeAll(async () => {
  broker = await startLocalKafka({ dataDir: join(folder, 'kafka'), jarsDir, onNotice: () => undefined });
}, 120_000);

afterAll(async () => {
  await broker.stop();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

busConformance({ name: 'kafka', make: () => kafkaFixture(broker), broker: true });
