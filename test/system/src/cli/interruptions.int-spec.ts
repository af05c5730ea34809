import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Caller } from '../harness/caller.ts';
import { loanLines, loansCsv, loansMap } from './invented-loans.ts';
import { startRestartable } from './restartable.ts';
import type { Restartable } from './restartable.ts';
import { attune, startAttune } from './run-attune.ts';

const loans = 1000;

let system: Restartable;
beforeAll(async () => {
  system = await startRestartable();
  writeFileSync(join(system.folder, 'loans.csv'), loansCsv(loanLines(loans)));
  writeFileSync(join(system.folder, 'loans.map.yaml'), loansMap());
}, 60_000);
afterAll(() => system.stop());

const importing = (tenant: string) => ['import', 'history', 'loans.csv', '--map', 'loans.map.yaml', '--json', '--tenant', tenant];

/** Waits until some of a tenant's cases are there, but not yet all. */
async function underWay(tenant: string): Promise<void> {
  const token = await system.running.issuer.sign({ sub: 'watcher', tenant, roles: ['adviser'] }, 600);
  const caller = new Caller(system.running.address, token);
  for (let found = 0; found < 100; found = await casesShown(caller)) await pause(20);
}

async function casesShown(caller: Caller): Promise<number> {
  const { body } = await caller.get('/v1/cases?limit=200');
  return (body['items'] as readonly unknown[]).length;
}

test('killed on its way, the same command goes on where it ended', async () => {
  const { child, ended } = startAttune(importing('killed'), system.folder);
  await underWay('killed');
  child.kill('SIGKILL');
  expect(await ended).toMatchObject({ code: null, stdout: '' });
  const { code, records } = await attune(importing('killed'), system.folder);
  const [sum] = records;
  expect(code).toBe(0);
  expect(sum).toMatchObject({ lines: loans * 4, cases: loans, rejected: 0, promoted: 0 });
  expect(Number(sum?.['alreadyThere'])).toBeGreaterThan(0);
  expect(Number(sum?.['imported'])).toBeGreaterThan(0);
}, 90_000);

test('interrupted, it finishes what is on its way, tells how far it came, and goes on later', async () => {
  const { child, ended } = startAttune(importing('interrupted'), system.folder);
  await underWay('interrupted');
  child.kill('SIGINT');
  const { code, records, stderr } = await ended;
  expect(code).toBe(130);
  expect(stderr).toContain('The same command goes on where it ended');
  const [sum] = records;
  expect(sum).toMatchObject({ error: { code: 'interrupted' }, rejected: 0 });
  const far = Number(sum?.['lines']);
  expect(far % 500).toBe(0);
  expect(far).toBeLessThan(loans * 4);
  expect((await attune(importing('interrupted'), system.folder)).records).toMatchObject([
    { alreadyThere: far, lines: loans * 4 },
  ]);
}, 90_000);

test('the database killed on the way: the command waits for it, and nothing that was acknowledged is lost', async () => {
  const { ended } = startAttune(importing('database'), system.folder);
  await underWay('database');
  system.killDatabase();
  await system.restart();
  const { code, records, stderr } = await ended;
  expect(stderr).toContain('trying again in');
  expect(code).toBe(0);
  expect(records).toMatchObject([{ lines: loans * 4, cases: loans, rejected: 0 }]);
  expect((await attune(importing('database'), system.folder)).records).toMatchObject([
    { lines: loans * 4, alreadyThere: loans * 4 },
  ]);
}, 180_000);
