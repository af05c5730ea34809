import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startSystem } from '../harness/system.ts';
import type { System } from '../harness/system.ts';
import { loanLines, loansCsv, loansMap } from './invented-loans.ts';
import { attune } from './run-attune.ts';

let system: System;
beforeAll(async () => {
  system = await startSystem();
  writeFileSync(join(system.folder, 'loans.csv'), loansCsv(loanLines(2)));
  writeFileSync(join(system.folder, 'loans.map.yaml'), loansMap());
  writeFileSync(join(system.folder, 'faulty.map.yaml'), 'log: Not A Name\n');
  writeFileSync(join(system.folder, 'faulty.csv'), loansCsv(['L1,Opened,yesterday,1.00,,,,']));
  writeFileSync(join(system.folder, 'broken.csv'), 'account,what\n1,Opened\n');
  writeFileSync(join(system.folder, 'evil.xes'), '<!DOCTYPE log [<!ENTITY e SYSTEM "file:///etc/passwd">]><log>&e;</log>');
}, 60_000);
afterAll(() => system.stop());

const importing = ['import', 'history', 'loans.csv', '--map', 'loans.map.yaml'];
const unknown = '7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f10';

test.each([
  ['no command', [], 'Usage: attune'],
  ['an unknown command', ['stroy'], 'Did you mean story?'],
  ['an unknown option', [...importing, '--dryrun'], 'Did you mean --dry-run?'],
  ['a file that is not there', ['import', 'history', 'none.csv', '--map', 'loans.map.yaml'], 'none.csv can not be read (ENOENT)'],
  ['a map that is not there', ['import', 'history', 'loans.csv', '--map', 'none.yaml'], 'none.yaml can not be read (ENOENT)'],
  ['a map that is wrong', ['import', 'history', 'loans.csv', '--map', 'faulty.map.yaml'], 'activity'],
  ['a file without the columns', ['import', 'history', 'broken.csv', '--map', 'loans.map.yaml'], 'column-missing'],
  ['an XES with a document type', ['import', 'history', 'evil.xes', '--map', 'loans.map.yaml'], 'xml-doctype'],
  ['rejects over the source', [...importing, '--rejects', './loans.csv'], 'give another'],
  [
    'a rejects file that can not be written',
    ['import', 'history', 'faulty.csv', '--map', 'loans.map.yaml', '--rejects', 'nowhere/rejects.csv'],
    'name another place with --rejects',
  ],
  ['no id of a case', ['story', 'L10001'], 'UUID'],
  ['a client token for nobody', ['token', '--role', 'client'], '--client'],
  ['an unknown service', ['rebuild', 'plans', '--all'], 'no service "plans"'],
  ['an unknown view', ['rebuild', 'cases', 'case-lists'], 'no view "case-lists"'],
])('%s is wrong use', async (_name, words, hint) => {
  const { code, stdout, stderr } = await attune(words, system.folder);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(hint);
});

test.each([
  ['the server', importing, { ATTUNE_URL: 'http://127.0.0.1:1', ATTUNE_TOKEN: 'x' }],
  ['the server of a story', ['story', unknown], { ATTUNE_URL: 'http://127.0.0.1:1', ATTUNE_TOKEN: 'x' }],
  ['a server that was never started', ['story', unknown], { ATTUNE_DATA: '/nowhere' }],
  ['the database', ['rebuild', 'cases', '--all'], { ATTUNE_OWNER_DATABASE: 'postgres://a:secret@127.0.0.1:1/attune' }],
])('%s is not reachable', async (_name, words, environment) => {
  const { code, records, stderr } = await attune([...words, '--json'], system.folder, environment);
  expect(code).toBe(3);
  expect(records).toHaveLength(1);
  expect(records[0]).toHaveProperty('error');
  expect(stderr).not.toContain('secret');
});

test('what is refused is told with its code, for people and for programs', async () => {
  const badToken = await attune([...importing, '--json'], system.folder, { ATTUNE_TOKEN: 'nonsense' });
  expect(badToken).toMatchObject({ code: 4, records: [{ lines: 0, error: { code: 'token-refused', status: 401 } }] });
  const { stdout: token } = await attune(['token', '--role', 'adviser'], system.folder);
  const adviser = await attune(importing, system.folder, { ATTUNE_TOKEN: token.trim() });
  expect([adviser.code, adviser.stdout]).toEqual([4, '']);
  expect(adviser.stderr).toContain('needs the permission cases:import, which the caller does not have. (permission-missing)');
  const nobody = await attune(['story', unknown], system.folder);
  expect(nobody).toMatchObject({ code: 4, stdout: '', stderr: expect.stringContaining('(case-unknown)') });
  const migration = await attune(['rebuild', 'cases', '--all'], system.folder, {
    ATTUNE_OWNER_DATABASE: system.running.owner.replace(/:[^:@]*@/, ':wrong@'),
  });
  expect(migration).toMatchObject({ code: 4, stdout: '' });
});

test('a token is printed alone, and opens what its role may', async () => {
  const { stdout, stderr, code } = await attune(['token', '--role', 'compliance', '--ttl', '5m'], system.folder);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
  const answer = await fetch(`${system.running.address}/v1/cases`, { headers: { authorization: `Bearer ${stdout.trim()}` } });
  expect(answer.status).toBe(200);
});

test.each([
  [],
  ['import'],
  ['import', 'history'],
  ['story'],
  ['token'],
  ['rebuild'],
  ['verify'],
  ['migrate'],
  ['backup'],
  ['restore'],
])('--help helps with %j', async (...words) => {
  const { code, stdout, stderr } = await attune([...words, '--help'], system.folder);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain(`Usage: ${['attune', ...words].join(' ')}`);
});
