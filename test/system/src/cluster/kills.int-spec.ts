import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type RunningCluster, startCluster } from '@attune/cluster';
import { routes } from '@attune/contracts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Caller } from '../harness/caller.ts';
import { openCase } from '../harness/open-case.ts';
import { addressOf } from '../harness/route-at.ts';
import { ownClient } from '../harness/system.ts';

const folder = mkdtempSync(join(tmpdir(), 'attune-cluster-'));
let running: RunningCluster;
let adviser: Caller;

beforeAll(async () => {
  chmodSync(folder, 0o755);
  const clone = resolve(import.meta.dirname, '../../../..');
  const given = { clone, folder, port: 0, portAsked: true, tenant: 'home', clientId: ownClient, onNotice: () => undefined };
  running = await startCluster({ ...given, logLevel: 'error' });
  adviser = new Caller(running.address, running.tokens.adviser);
}, 180_000);
afterAll(async () => {
  const { dataDir } = running.postgres;
  await running.stop();
  for (const left of [folder, dataDir, `${dataDir}.password`]) rmSync(left, { recursive: true, force: true });
}, 60_000);

/** Opens cases of one client, as often as the service lets: what is not acknowledged is tried again with the same key. */
async function openCases(clientId: string, count: number): Promise<readonly string[]> {
  const opened: string[] = [];
  for (let number = 0; number < count; number += 1) {
    const key = { 'idempotency-key': `${clientId}-${String(number)}` };
    const body = {
      clientId,
      debts: [{ creditor: 'Northern Water', kind: 'water bill', amount: { amount: 100, currency: 'GBP' } }],
    };
    for (;;) {
      const answer = await adviser.post(addressOf(routes.openCase, {}), body, key).catch(() => undefined);
      if (answer?.status === 201) {
        opened.push(String(answer.body['id']));
        break;
      }
      await pause(50);
    }
  }
  return opened;
}

/** The cases that contacts knows of the client, once they are as many as that. */
async function casesKnown(clientId: string, count: number) {
  const until = performance.now() + 90_000;
  for (;;) {
    const answer = await adviser.get(addressOf(routes.clientCard, { clientId })).catch(() => undefined);
    const cases = (answer?.body['cases'] ?? []) as readonly string[];
    if (cases.length >= count) return { cases, revision: answer?.body['revision'] };
    if (performance.now() > until) throw new Error(`contacts knows ${String(cases.length)} of ${String(count)} cases`);
    await pause(100);
  }
}

const kills: readonly (readonly [string, () => Promise<void>])[] = [
  ['the service that reacts', () => killed('contacts')],
  ['the service that publishes', () => killed('cases')],
  [
    'the broker',
    async () => {
      await running.kafka.kill();
      await pause(2000);
      await running.kafka.start();
    },
  ],
];

function killed(name: 'cases' | 'contacts'): Promise<void> {
  process.kill(running.processes[name].pid ?? 0, 'SIGKILL');
  return Promise.resolve();
}

test.each(kills)(
  'after kill -9 of %s nothing acknowledged is lost, and every effect took place once, in order',
  async (_what, kill) => {
    const { caseId, clientId } = await openCase(adviser);
    await casesKnown(clientId, 1);
    const opening = openCases(clientId, 20);
    await pause(150);
    await kill();
    const opened = [caseId, ...(await opening)];
    expect(await casesKnown(clientId, opened.length)).toEqual({ cases: opened, revision: opened.length });
  },
  150_000,
);

test('readiness says so while the broker is away, and again when it is back', async () => {
  const ready = async () => (await fetch(`${running.address}/health/ready`)).status;
  expect(await ready()).toBe(200);
  await running.kafka.kill();
  while ((await ready()) !== 503) await pause(200);
  // What needs no broker goes on.
  await openCase(adviser);
  await running.kafka.start();
  while ((await ready()) !== 200) await pause(200);
}, 120_000);
