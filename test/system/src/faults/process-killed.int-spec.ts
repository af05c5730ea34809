import { setTimeout as pause } from 'node:timers/promises';
import { routes } from '@attune/contracts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startChildSystem } from '../harness/child-system.ts';
import type { ChildSystem } from '../harness/child-system.ts';
import { openCase } from '../harness/open-case.ts';
import { load } from './load.ts';
import { expectNothingLost } from './nothing-lost.ts';

let system: ChildSystem;
beforeAll(async () => {
  system = await startChildSystem('warn');
}, 120_000);
afterAll(() => system.stop());

test('the process killed under load, twice: the next one has all that was acknowledged, once', async () => {
  const cases = (await Promise.all(Array.from({ length: 6 }, () => openCase(system.as('adviser'))))).map(({ caseId }) => caseId);
  const sent = [];
  for (let times = 0; times < 2; times += 1) {
    const stop = new AbortController();
    const loading = load(system.as('adviser'), cases, 16, stop.signal);
    await pause(600);
    const crashed = system.crash();
    stop.abort();
    const [answered] = await Promise.all([loading, crashed]);
    sent.push(...answered);
  }
  expect(sent.filter(({ answer }) => answer?.status === 201).length).toBeGreaterThan(20);
  await expectNothingLost(system.as('adviser'), cases, sent);
  expect(system.log()).toMatch(/Stopped a PostgreSQL that process \d+ left behind when it was killed/);

  const { clientId, at, caseId } = await openCase(system.as('adviser'));
  expect((await system.as('adviser').read(routes.caseList, {}, { clientId, since: at })).items).toMatchObject([{ caseId }]);
}, 60_000);
