import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { routes } from '@attune/contracts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { attune } from '../cli/run-attune.ts';
import { load } from '../faults/load.ts';
import { Caller } from '../harness/caller.ts';
import { sql } from '../harness/log.ts';
import { aReference, openCase } from '../harness/open-case.ts';
import { startSystem } from '../harness/system.ts';
import type { System } from '../harness/system.ts';

let system: System;
let fresh: System;
let folder: string;
beforeAll(async () => {
  system = await startSystem();
  folder = join(system.folder, 'backup');
  fresh = await startSystem({ keysOf: system.folder });
}, 120_000);
afterAll(async () => {
  await Promise.all([system.stop(), fresh.stop()]);
});

const restoring = (...words: readonly string[]) => attune(['restore', folder, '--json', ...words], fresh.folder);
const heads = ({ running }: System) =>
  sql<{ head: string }>(running.owner, 'select max(position)::text as head from cases.events');

const sha256Of = (text: string) => createHash('sha256').update(text).digest('hex');

/** Damages a file of the backup for a while, and gives what a restore says to it. */
async function damaged(file: string, damage: (path: string, text: string) => void) {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  damage(path, text);
  const { code, stderr, records } = await restoring();
  writeFileSync(path, text);
  expect([code, await heads(fresh)]).toEqual([4, [{ head: null }]]);
  return `${stderr} ${JSON.stringify(records)}`;
}

test('a backup made under load comes back whole in a fresh installation, and everything goes on', async () => {
  const caller = system.as('adviser');
  const reference = aReference();
  const opened = await openCase(caller, {
    reference,
    debts: [{ creditor: 'Bank', kind: 'loan', amount: { amount: 5, currency: 'GBP' }, reference: aReference('Bank') }],
  });
  await openCase(await system.with({ tenant: 'elsewhere' }));
  const { key } = await system.as('operator').record(routes.makeApiKey, {}, { name: 'crm' });
  const checkIn = { feeling: 2, readiness: 'not-now', heardOn: 'phone', words: 'a tab\t, a line\n and a \\N' };
  const kept = { 'idempotency-key': 'kept-by-the-backup' };
  const answer = await caller.post(`/v1/cases/${opened.caseId}/check-ins`, checkIn, kept);
  expect(answer.status).toBe(201);

  const stop = new AbortController();
  const loading = load(await system.with({ roles: ['adviser'], sub: 'loader' }), [opened.caseId], 8, stop.signal);
  const made = await attune(['backup', folder, '--json'], system.folder);
  stop.abort();
  await loading;
  expect([made.code, made.stderr]).toEqual([0, expect.stringContaining('cases.events: copied')]);
  const { logs } = made.records.at(-1) as { readonly logs: readonly { readonly head: string }[] };

  // What is damaged, missing or newer is refused before anything is touched.
  expect(
    await damaged('cases/events.copy', (path, text) => {
      writeFileSync(path, text.replace('CheckedIn', 'CheckedUp'));
    }),
  ).toContain('events.copy is not as it was written: its SHA-256');
  expect(
    await damaged('cases/commands.copy', (path, text) => {
      writeFileSync(path, text.slice(1));
    }),
  ).toContain('bytes instead of');
  expect(
    await damaged('cases/reference_claims.copy', (path) => {
      rmSync(path);
    }),
  ).toContain('reference_claims.copy is missing');
  expect(
    await damaged('manifest.json', (path, text) => {
      writeFileSync(path, text.replace('"format": 1', '"format": 2'));
    }),
  ).toContain('newer Attune');
  expect(
    await damaged('manifest.json', (path, text) => {
      writeFileSync(path, text.replace('"0008-snapshots.sql"', '"0008-snapshotr.sql"'));
    }),
  ).toContain('manifest.json is not as it was written: its SHA-256');
  expect(
    await damaged('manifest.json', (path, text) => {
      const { sha256: _sha256, ...said } = JSON.parse(text.replace(/"checksum": "\w/, '"checksum": "-')) as Record<
        string,
        unknown
      >;
      writeFileSync(path, JSON.stringify({ ...said, sha256: sha256Of(JSON.stringify(said, undefined, 2)) }));
    }),
  ).toContain('Run migrate first');
  expect(
    await damaged('manifest.json', (path) => {
      rmSync(path);
    }),
  ).toContain('There is no backup');

  renameSync(join(folder, 'vault'), join(system.folder, 'vault-apart'));
  expect(await restoring()).toMatchObject({ code: 4, stderr: expect.stringContaining('The keys of clients are not in') });
  renameSync(join(system.folder, 'vault-apart'), join(folder, 'vault'));

  const restored = await restoring();
  expect([restored.code, restored.records.at(-1)]).toEqual([0, expect.objectContaining({ logs, views: 5 })]);
  expect(await heads(fresh)).toEqual([{ head: logs[0]?.head }]);
  const there = fresh.as('adviser');
  const [story, before] = await Promise.all(
    [there, caller].map((one) =>
      one.read(routes.story, { caseId: opened.caseId }, { limit: 1000, asOf: String(answer.body['at']) }),
    ),
  );
  expect(story?.entries).toEqual(before?.entries);
  // Views stand, keys open, commands are remembered, numbers are taken.
  expect((await there.read(routes.caseList, {}, { clientId: opened.clientId })).items).toMatchObject([{ caseId: opened.caseId }]);
  expect(await new Caller(fresh.running.address, key).get(`/v1/cases/${opened.caseId}`)).toMatchObject({ status: 200 });
  const again = await there.post(`/v1/cases/${opened.caseId}/check-ins`, checkIn, kept);
  expect([again.status, again.text]).toEqual([201, answer.text]);
  const next = await openCase(there);
  expect((await there.read(routes.caseList, {}, { clientId: next.clientId, since: next.at })).items).toHaveLength(1);

  expect(await restoring()).toMatchObject({ code: 4, stderr: expect.stringContaining('has rows here already') });
}, 240_000);

test('the same place twice, other keys, and no folder at all are told', async () => {
  expect(await attune(['backup', folder], system.folder)).toMatchObject({
    code: 4,
    stderr: expect.stringContaining('not empty'),
  });
  writeFileSync(join(fresh.folder, 'keys', 'fingerprint.key'), Buffer.alloc(32, 7).toString('base64url'));
  expect(await attune(['restore', folder], fresh.folder)).toMatchObject({
    code: 4,
    stderr: expect.stringContaining('with other keys'),
  });
  expect(await attune(['restore', join(folder, 'none')], fresh.folder)).toMatchObject({
    code: 4,
    stderr: expect.stringContaining('There is no backup'),
  });
}, 120_000);
