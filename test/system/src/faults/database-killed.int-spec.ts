import { setTimeout as pause } from 'node:timers/promises';
import { routes } from '@attune/contracts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Caller } from '../harness/caller.ts';
import { sql } from '../harness/log.ts';
import { openCase } from '../harness/open-case.ts';
import { startSystem } from '../harness/system.ts';
import type { System } from '../harness/system.ts';
import { load } from './load.ts';
import { expectNothingLost } from './nothing-lost.ts';

let system: System;
beforeAll(async () => {
  system = await startSystem({ logLevel: 'silent' });
});
afterAll(() => system.stop());

const integration = () => system.with({ roles: ['adviser'], sub: 'loader' });

/** Waits until all is there again; gives how long that took, in milliseconds. */
async function readyAgain(): Promise<number> {
  const began = performance.now();
  const anybody = new Caller(system.running.address, '');
  for (;;) {
    const { status } = await anybody.get('/health/ready');
    if (status === 200) return performance.now() - began;
    if (performance.now() - began > 30_000) throw new Error(`not ready after 30 s: ${system.notices.join(' ')}`);
    await pause(50);
  }
}

/** Runs load, does a thing to the database in the midst of it, lets the load go on until all is there again. */
async function underLoad(fault: () => Promise<unknown> | boolean) {
  const caller = await integration();
  const cases = (await Promise.all(Array.from({ length: 6 }, () => openCase(caller)))).map(({ caseId }) => caseId);
  const stop = new AbortController();
  const loading = load(caller, cases, 16, stop.signal);
  await pause(700);
  await fault();
  await pause(200);
  await readyAgain();
  await pause(500);
  stop.abort();
  return { caller, cases, sent: await loading };
}

test('a session of the database killed: it is back by itself, and nothing is lost', async () => {
  // A session that dies so takes all others with it: PostgreSQL starts over.
  const { caller, cases, sent } = await underLoad(async () => {
    const [session] = await sql<{ pid: number }>(
      system.running.owner,
      `select pid from pg_stat_activity where usename = 'attune_writer' limit 1`,
    );
    return process.kill(session?.pid ?? NaN, 'SIGKILL');
  });
  expect(sent.filter(({ answer }) => answer?.status === 201).length).toBeGreaterThan(20);
  await expectNothingLost(caller, cases, sent);
}, 60_000);

describe('the database killed under load', () => {
  test('is started again by itself; what was acknowledged is there once, everything else whole or not at all', async () => {
    const killed = system.running.postgres.pid;
    const { caller, cases, sent } = await underLoad(() => process.kill(killed, 'SIGKILL'));
    expect(system.running.postgres.pid).not.toBe(killed);
    expect(sent.filter(({ answer }) => answer?.status === 201).length).toBeGreaterThan(20);
    await expectNothingLost(caller, cases, sent);
    // The person at the screen was told, first that it ended and then that it is there again.
    expect(system.notices.join('\n')).toMatch(
      new RegExp(`process ${String(killed)}[^\n]*ended by itself[^\n]*\n.*runs again`, 's'),
    );
  }, 60_000);

  test('views go on from where they were', async () => {
    const caller = await integration();
    const { clientId, at, caseId } = await openCase(caller);
    expect((await caller.read(routes.caseList, {}, { clientId, since: at })).items).toMatchObject([{ caseId }]);
  });

  test('what is asked meanwhile is answered by 503, with when to come again', async () => {
    const caller = await integration();
    const { caseId } = await openCase(caller);
    const anybody = new Caller(system.running.address, '');
    process.kill(system.running.postgres.pid, 'SIGKILL');
    const paths = [`/v1/cases/${caseId}`, '/v1/cases', `/v1/stories/${caseId}`, '/v1/hardship-reviews'];
    const meanwhile = await Promise.all(paths.map((path) => caller.get(path)));
    const written = await caller.post(`/v1/cases/${caseId}/check-ins`, { feeling: 3, readiness: 'ready', heardOn: 'phone' });
    for (const { status, body, headers } of [...meanwhile, written]) {
      if (status < 300) continue; // it was quicker than the signal, or the database is there again
      expect([status, body['code'], headers.get('retry-after')]).toEqual([503, 'unavailable', '1']);
    }
    expect(await anybody.get('/health/live')).toMatchObject({ status: 200 });
    expect(await anybody.get('/openapi.json')).toMatchObject({ status: 200 });
    await readyAgain();
    expect(await caller.get(`/v1/cases/${caseId}`)).toMatchObject({ status: 200 });
  }, 60_000);
});

test('stopped in order under load: what came is answered, what was not answered was not recorded, and all is there again', async () => {
  const caller = await integration();
  const cases = (await Promise.all(Array.from({ length: 6 }, () => openCase(caller)))).map(({ caseId }) => caseId);
  const stop = new AbortController();
  const loading = load(caller, cases, 16, stop.signal);
  await pause(400);
  const restarted = system.restart();
  await pause(100);
  stop.abort();
  const sent = await loading;
  await restarted;
  const again = await integration();
  const said = (await Promise.all(cases.map((caseId) => again.read(routes.caseCheckIns, { caseId })))).flatMap(({ checkIns }) =>
    checkIns.map(({ words }) => words),
  );
  expect(sent.flatMap(({ answer }) => answer?.status ?? []).filter((status) => status !== 201)).toEqual([]);
  expect(sent.filter(({ key, answer }) => answer === undefined && said.includes(key))).toEqual([]);
  await expectNothingLost(again, cases, sent);
}, 60_000);
