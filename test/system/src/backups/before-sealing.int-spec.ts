import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { routes } from '@attune/contracts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { attune } from '../cli/run-attune.ts';
import { sql } from '../harness/log.ts';
import { openCase } from '../harness/open-case.ts';
import { startSystem } from '../harness/system.ts';
import type { System } from '../harness/system.ts';

let system: System;
let fresh: System;
beforeAll(async () => {
  system = await startSystem();
  fresh = await startSystem({ keysOf: system.folder });
}, 120_000);
afterAll(async () => {
  await Promise.all([system.stop(), fresh.stop()]);
});

test('a log from before sealing is restored sealed, and not at all without being asked to', async () => {
  const { caseId } = await openCase(system.as('adviser'));
  const words = 'It has been a "bad"\tmonth.';
  await system.as('adviser').record(routes.checkIn, { caseId }, { feeling: 2, readiness: 'not-now', heardOn: 'phone', words });
  // As an older Attune wrote it.
  const plain = JSON.stringify({ plain: words });
  const old = `update cases.events set body = replace(jsonb_set(body::jsonb, '{words}', '${plain}')::text, '": ', '":') where type = 'CheckedIn'`;
  await sql(system.running.owner, old);
  const folder = join(system.folder, 'backup');
  expect(await attune(['backup', folder, '--without-vault'], system.folder)).toMatchObject({ code: 0 });

  const vaultless = await attune(['restore', folder], fresh.folder);
  expect([vaultless.code, vaultless.stderr]).toEqual([4, expect.stringContaining('or --seal for a log from before')]);
  const refused = await attune(['restore', folder, '--without-vault'], fresh.folder);
  expect([refused.code, refused.stderr]).toEqual([4, expect.stringContaining('Give --seal')]);
  expect(await sql(fresh.running.owner, 'select from cases.events')).toEqual([]);

  await sql(system.running.owner, 'alter schema vault rename to elsewhere; alter table elsewhere.migrations rename to applied');
  const vaultElsewhere = join(system.folder, 'backup-of-a-log-alone');
  expect((await attune(['backup', vaultElsewhere, '--json'], system.folder)).records.at(-1)).toMatchObject({ vault: false });
  await sql(system.running.owner, 'alter table elsewhere.applied rename to migrations; alter schema elsewhere rename to vault');

  // Made as the refusal to start tells: with the vault that it has by then, where nobody has a key yet.
  const told = join(system.folder, 'backup-as-told');
  expect(await attune(['backup', told], system.folder)).toMatchObject({ code: 0 });
  const keys = await attune(['restore', told, '--seal'], fresh.folder);
  expect([keys.code, keys.stderr]).toEqual([2, expect.stringContaining('with keys in it')]);
  await sql(system.running.owner, 'truncate vault.client_keys, vault.openings');
  rmSync(told, { recursive: true });
  expect((await attune(['backup', told, '--json'], system.folder)).records.at(-1)).toMatchObject({ vault: true });
  expect(await attune(['restore', told, '--seal'], fresh.folder)).toMatchObject({ code: 0 });
  const [stored] = await sql<{ body: string }>(fresh.running.owner, `select body from cases.events where type = 'CheckedIn'`);
  expect(stored?.body).not.toContain('month');
  expect(stored?.body).toContain('"words":{"sealed":"v1.');
  expect((await fresh.as('adviser').read(routes.caseCheckIns, { caseId })).checkIns).toMatchObject([{ words, feeling: 2 }]);
}, 120_000);
