import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { startSystem } from '../harness/system.ts';
import type { System } from '../harness/system.ts';

let system: System;
beforeAll(async () => {
  system = await startSystem({ rateLimit: { max: 5, windowMs: 3000 } });
});
afterAll(() => system.stop());

test('a caller that asks too often is told when to come back; others are not held up', async () => {
  const adviser = system.as('adviser');
  const answers = await Promise.all(Array.from({ length: 8 }, () => adviser.get('/v1/cases')));
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 200, 200, 200, 429, 429, 429]);
  const refused = answers.find(({ status }) => status === 429);
  expect(refused).toMatchObject({ body: { code: 'too-many-requests', detail: expect.stringMatching(/again in [123] s/) } });
  const seconds = Number(refused?.headers.get('retry-after'));
  expect(seconds).toBeGreaterThanOrEqual(1);
  expect(await system.as('integration').get('/v1/cases')).toMatchObject({ status: 200 });
  await pause(seconds * 1000);
  expect(await adviser.get('/v1/cases')).toMatchObject({ status: 200 });
});
