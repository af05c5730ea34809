import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startCases } from '@attune/cases';
import type { CasesRuntime } from '@attune/cases';
import { secret } from '@attune/installation';
import { masterKeyOf } from '@attune/privacy';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { prepareDatabase } from './database.ts';
import { startAll } from './start-all.ts';
import type { Running } from './start-all.ts';

const folder = mkdtempSync(join(tmpdir(), 'attune-two-'));
chmodSync(folder, 0o755);
let running: Running;
const instances: CasesRuntime[] = [];

/** One more instance of the service over the same database. */
async function anotherInstance(): Promise<CasesRuntime> {
  const password = (name: string) => Buffer.from(secret(folder, name)).toString('base64url');
  const { services, vault } = await prepareDatabase(running.owner, { services: password('database'), vault: password('vault') });
  const instance = await startCases(
    {
      database: services,
      issuers: [],
      fingerprintKey: secret(folder, 'fingerprint'),
      referenceKey: secret(folder, 'reference'),
      vault: { url: vault, masters: [masterKeyOf(secret(folder, 'master'))] },
      logLevel: 'warn',
      clock: () => new Date().toISOString(),
    },
    { onStopped: () => undefined, onFieldFault: () => undefined, onWrongMaster: () => undefined },
  );
  instances.push(instance);
  return instance;
}

beforeAll(async () => {
  const clone = resolve(import.meta.dirname, '../../..');
  const given = { clone, folder, port: 0, portAsked: true, tenant: 'home', clientId: 'nobody', onNotice: () => undefined };
  running = await startAll(given);
}, 60_000);
afterAll(async () => {
  for (const instance of instances) await instance.stop();
  const { dataDir } = running.postgres;
  await running.stop();
  for (const left of [folder, dataDir, `${dataDir}.password`]) rmSync(left, { recursive: true, force: true });
});

async function openCase(): Promise<void> {
  const answer = await fetch(`${running.address}/v1/cases`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${running.tokens.adviser}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    },
    body: JSON.stringify({
      debts: [{ creditor: 'Northern Water', kind: 'water bill', amount: { amount: 12_000, currency: 'GBP' } }],
    }),
  });
  expect(answer.status).toBe(201);
}

it('lets one of several instances work on the views, while each of them knows how far they are', async () => {
  const [second, third] = [await anotherInstance(), await anotherInstance()];
  const names = second.runner.status().map(({ name }) => name);
  expect(names.length).toBeGreaterThan(3);
  for (let round = 0; round < 3; round += 1) {
    await openCase();
    const { position } = await second.ports.store.head({ allTenants: true });
    for (const instance of [second, third])
      for (const name of names) expect(await instance.runner.waitFor(name, position, 5000)).toBe(true);
  }
  for (const instance of [second, third]) expect(instance.runner.status().some(({ leads }) => leads)).toBe(false);
  const health = await third.runner.health();
  expect(new Set(health.map(({ holder }) => holder)).size).toBe(1);
  for (const { behind, holder } of health) expect([behind, holder]).toEqual([0n, expect.any(String)]);
}, 60_000);
