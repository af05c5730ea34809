import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { startSystem } from '../harness/system.ts';
import type { System } from '../harness/system.ts';
import { loanLines, loansCsv, loansMap } from './invented-loans.ts';
import { attune } from './run-attune.ts';

let system: System;
beforeAll(async () => {
  system = await startSystem();
  writeFileSync(join(system.folder, 'loans.csv'), loansCsv(loanLines(20)));
  writeFileSync(join(system.folder, 'loans.map.yaml'), loansMap());
  await attune(['import', 'history', 'loans.csv', '--map', 'loans.map.yaml'], system.folder);
}, 60_000);
afterAll(() => system.stop());

test('a rebuild ends equal to what was there, with a digest for each view', async () => {
  const { code, records } = await attune(['rebuild', 'cases', '--all', '--json'], system.folder);
  expect(code).toBe(0);
  expect(records.map(({ name }) => name)).toEqual(['case-list', 'reviews-due', 'references', 'clients', undefined]);
  for (const { digestBefore, digestAfter, equal } of records.slice(0, -1)) {
    expect(digestAfter).toMatch(/^[0-9a-f]{32}$/);
    expect([digestAfter, equal]).toEqual([digestBefore, true]);
  }
  expect(records.at(-1)).toEqual({ rebuilt: 'cases', views: 4, different: 0, stopped: 0, equal: true });
}, 60_000);

test('rows that the log does not give are a finding, and gone afterwards', async () => {
  const client = new pg.Client({ connectionString: system.running.owner });
  await client.connect();
  await client.query("update cases.case_list set status = 'closed' where stream = (select min(stream) from cases.case_list)");
  await client.end();
  const { code, stdout, stderr } = await attune(['rebuild', 'cases', 'case-list'], system.folder);
  expect(code).toBe(1);
  expect(stdout).toMatch(/case-list: \d+ events, 20 rows, .*NOT equal: digest was [0-9a-f]{32}, is [0-9a-f]{32}/);
  expect(stderr).toContain('case-list: filling');
  expect(await attune(['rebuild', 'cases', 'case-list'], system.folder)).toMatchObject({ code: 0 });
  const closed = await system.as('adviser').get('/v1/cases?status=closed');
  expect(closed.body).toMatchObject({ items: [] });
}, 60_000);

test('what served before a rebuild serves again when told, up to date, and is forgotten when told', async () => {
  const rebuilt = await attune(['rebuild', 'cases', 'case-list', '--workers', '1', '--json'], system.folder);
  expect(rebuilt.records[0]).toMatchObject({ name: 'case-list', equal: true, compared: true });
  const client = new pg.Client({ connectionString: system.running.owner });
  await client.connect();
  await client.query("update cases.case_list set status = 'closed'");
  await client.end();
  const closed = async () => {
    const { body } = await system.as('adviser').get('/v1/cases?status=closed');
    return (body as { items: readonly unknown[] }).items.length;
  };
  expect(await closed()).toBeGreaterThan(0);
  const back = await attune(['rebuild', 'cases', 'case-list', '--back', '--json'], system.folder);
  expect(back).toMatchObject({ code: 0, records: [{ back: 'case-list', version: 1 }] });
  expect(await closed()).toBe(0);
  expect((await attune(['rebuild', 'cases', 'case-list', '--forget', '--json'], system.folder)).records).toEqual([
    { forgotten: ['case-list'] },
  ]);
  const gone = await attune(['rebuild', 'cases', 'case-list', '--back'], system.folder);
  expect(gone).toMatchObject({ code: 4, stderr: 'case-list is not swapped back: no table from before is kept.\n' });
}, 60_000);

test('what is migrated already is left alone', async () => {
  expect(await attune(['migrate', 'cases', '--json'], system.folder)).toMatchObject({
    code: 0,
    records: [{ migrated: 'cases', applied: 0 }],
  });
});
