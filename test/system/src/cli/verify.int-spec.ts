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

async function asOwner(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: system.running.owner });
  await client.connect();
  await client.query(sql);
  await client.end();
}

test('a log that nobody touched is as it was written, and the tree soon covers it all', async () => {
  const covered = async () => {
    const { code, records } = await attune(['verify', 'cases', '--json'], system.folder);
    expect([code, records.length]).toEqual([0, 1]);
    expect(records[0]).toMatchObject({ verified: 'cases', equal: true });
    return records[0] ?? {};
  };
  let sum = await covered();
  for (let tries = 0; tries < 20 && sum['covered'] !== sum['events']; tries += 1) sum = await covered();
  expect(sum['events']).toBeGreaterThan(20);
  expect(sum['covered']).toBe(sum['events']);
  expect(sum['root']).toMatch(/^[0-9a-f]{64}$/);
  const again = await attune(['verify', 'cases'], system.folder);
  expect(again.stdout).toContain(String(sum['root']));
}, 60_000);

test('an event that the owner of the tables altered is named, and so it stays until it is put back', async () => {
  await asOwner("update cases.events set actor_id = actor_id || '-2' where position in (7, 9)");
  const found = await attune(['verify', 'cases', '--json'], system.folder);
  expect(found).toMatchObject({
    code: 1,
    records: [{ verified: 'cases', equal: false, fault: { position: '7', kinds: ['event-differs'] } }],
  });
  const { code, stdout } = await attune(['verify', 'cases'], system.folder);
  expect([code, stdout]).toEqual([1, expect.stringContaining('position 7: the event is not the one that the tree holds')]);
  await asOwner('update cases.events set actor_id = left(actor_id, -2) where position in (7, 9)');
  expect(await attune(['verify', 'cases'], system.folder)).toMatchObject({ code: 0 });
}, 60_000);
