import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { routes } from '@attune/contracts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sql } from '../harness/log.ts';
import { aReference, openCase } from '../harness/open-case.ts';
import { startSystem } from '../harness/system.ts';
import type { System } from '../harness/system.ts';
import { attune } from './run-attune.ts';

let system: System;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

const numberOf = async (caseId: string) => (await system.as('compliance').read(routes.caseSummary, { caseId })).reference?.number;

test('vault check finds all well, then a lost key, by its client', async () => {
  const [one, other] = [
    await openCase(system.as('adviser'), { reference: aReference() }),
    await openCase(system.as('adviser'), { reference: aReference() }),
  ];
  const well = await attune(['vault', 'check', '--json'], system.folder);
  expect([well.code, well.records]).toMatchObject([
    0,
    [{ checked: 'vault', well: true, keys: 2, damaged: [], lost: [], notErased: [] }],
  ]);
  await sql(system.running.owner, 'delete from vault.client_keys where client_id = $1', [one.clientId]);
  const hurt = await attune(['vault', 'check', '--json'], system.folder);
  expect([hurt.code, hurt.records]).toMatchObject([
    1,
    [{ well: false, keys: 1, lost: [{ tenant: 'home', clientId: one.clientId }] }],
  ]);
  expect((await attune(['vault', 'check'], system.folder)).stdout).toContain(`of client ${one.clientId}`);
  expect(await numberOf(other.caseId)).toMatch(/^nr-/);
}, 60_000);

test('the master key is changed: made, started with, rotated to, and the old one taken away', async () => {
  const reference = aReference();
  const { caseId } = await openCase(system.as('adviser'), { reference });
  expect((await attune(['vault', 'new-key'], system.folder)).code).toBe(0);
  const early = await attune(['vault', 'rotate'], system.folder);
  expect([early.code, early.stderr]).toEqual([4, expect.stringContaining('No service has started with the master key')]);
  await system.restart();
  const later = await openCase(system.as('adviser'), { reference: aReference() });
  const rotated = await attune(['vault', 'rotate', '--json'], system.folder);
  expect([rotated.code, rotated.records]).toMatchObject([0, [{ rotated: 'vault', damaged: [], interrupted: false }]]);
  expect(rotated.records[0]).toMatchObject({ rewrapped: 2, retired: [expect.stringMatching(/^[0-9a-f]{16}$/)] });
  expect((await attune(['vault', 'rotate', '--json'], system.folder)).records).toMatchObject([{ rewrapped: 0, retired: [] }]);
  await pause(5_500); // so that no key is in memory
  expect(await numberOf(caseId)).toBe(reference.number);
  rmSync(join(system.folder, 'keys/master-before.key'));
  await system.restart();
  expect(await numberOf(caseId)).toBe(reference.number);
  expect(await numberOf(later.caseId)).toMatch(/^nr-/);
}, 120_000);

test('without a master key, or with a wrong one, nothing is done', async () => {
  const wrong = Buffer.alloc(32, 9).toString('base64url');
  const refused = await attune(['vault', 'rotate'], system.folder, { ATTUNE_MASTER_KEYS: wrong });
  expect([refused.code, refused.stderr]).toEqual([4, expect.stringMatching(/wrapped by the master key [0-9a-f]{16}/)]);
  expect(refused.stderr).not.toContain(wrong);
  expect((await attune(['vault', 'check'], system.folder, { ATTUNE_MASTER_KEYS: 'nonsense' })).code).toBe(2);
}, 60_000);
