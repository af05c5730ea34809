import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startSystem } from '../harness/system.ts';
import type { System } from '../harness/system.ts';
import { loanLines, loansCsv, loansMap, loansMapWithPayments } from './invented-loans.ts';
import { attune } from './run-attune.ts';

let system: System;
beforeAll(async () => {
  system = await startSystem();
  writeFileSync(at('loans.map.yaml'), loansMap());
  writeFileSync(at('payments.map.yaml'), loansMapWithPayments);
}, 60_000);
afterAll(() => system.stop());

const at = (name: string) => join(system.folder, name);
const file = (name: string, content: string | Buffer) => {
  writeFileSync(at(name), content);
  return name;
};

/** Imports for a tenant of its own, and gives the sum. */
async function imported(name: string, tenant: string, ...more: readonly string[]) {
  const run = await attune(
    ['import', 'history', name, '--map', 'loans.map.yaml', '--tenant', tenant, '--json', ...more],
    system.folder,
  );
  return { ...run, sum: run.records.at(-1) ?? {} };
}

test('a dry run records nothing; then all goes in, with its money; and again adds nothing', async () => {
  const name = file('all.csv', loansCsv(loanLines(150)));
  const expected = {
    lines: 600,
    cases: 150,
    imported: 300,
    keptAsHistory: 300,
    alreadyThere: 0,
    promoted: 0,
    rejected: 0,
    warnings: 0,
  };
  expect((await imported(name, 'all', '--dry-run')).sum).toMatchObject({ ...expected, dryRun: true });
  const first = await imported(name, 'all');
  expect(first).toMatchObject({ code: 0, sum: expected });
  expect(first.sum['money']).toEqual([
    { kind: 'add', amount: 82_500, currency: 'EUR', decimal: '825.00' },
    { kind: 'pay', amount: 600_000, currency: 'EUR', decimal: '6000.00' },
    { kind: 'set', amount: 15_000_000, currency: 'EUR', decimal: '150000.00' },
  ]);
  expect((await imported(name, 'all')).sum).toMatchObject({
    lines: 600,
    cases: 150,
    imported: 0,
    keptAsHistory: 0,
    alreadyThere: 600,
  });
  expect(existsSync(at('all.csv.rejects.csv'))).toBe(false);
}, 60_000);

test('overlapping, shuffled and differently encoded exports add only what is new', async () => {
  const lines = loanLines(40);
  const utf16 = Buffer.from(`\ufeff${loansCsv(lines.slice(0, 120)).replaceAll('\n', '\r\n')}`, 'utf16le');
  expect((await imported(file('part.csv', utf16), 'parts')).sum).toMatchObject({ lines: 120, imported: 60, keptAsHistory: 60 });
  const rest = loansCsv([...lines.slice(80)].reverse());
  expect((await imported(file('rest.csv', rest), 'parts')).sum).toMatchObject({
    lines: 80,
    imported: 20,
    keptAsHistory: 20,
    alreadyThere: 40,
    rejected: 0,
  });
}, 60_000);

test('a line that stands before the one that it needs goes in all the same', async () => {
  const [opened = '', ...others] = loanLines(1);
  const far = loanLines(130, 500);
  const { sum, code } = await imported(file('late.csv', loansCsv([...others, ...far, opened])), 'late');
  expect(sum).toMatchObject({ lines: 524, cases: 131, imported: 262, keptAsHistory: 262, rejected: 0 });
  expect(code).toBe(0);
}, 60_000);

test('faulty and refused lines are told with their remedy, go to the rejects file, and go in once they are mended', async () => {
  const lines = [...loanLines(60)];
  lines[5] = (lines[5] ?? '').replace('5.50', 'five');
  lines[198] = (lines[198] ?? '').replace('Payment,', '"Payment,');
  const { sum, code, stdout, stderr, records } = await imported(
    file('bad.csv', loansCsv([...lines, 'L99,Fee,2020-03-01 09:00:00+01:00,,5.50,,,Ann Onymous'])),
    'faulty',
  );
  expect(code).toBe(1);
  expect(sum).toMatchObject({ lines: 241, rejected: 3, rejects: 'bad.csv.rejects.csv' });
  const told = records.slice(0, -1).flatMap(({ rejected }) => rejected ?? []);
  expect(told).toMatchObject([
    {
      line: 7,
      faults: expect.arrayContaining([expect.objectContaining({ code: 'money-unreadable', column: 'fee', value: 'five' })]),
    },
    { line: 200, faults: [{ code: 'quote-not-closed', remedy: expect.any(String) }] },
    {
      line: 242,
      faults: [
        { code: 'case-unknown', problem: 'No such case', remedy: expect.stringContaining('import the line that opens it') },
      ],
    },
  ]);
  expect(stdout + stderr).not.toContain('Onymous');

  const rejects = readFileSync(at('bad.csv.rejects.csv'), 'utf8');
  const mended = rejects
    .replace('five', '5.50')
    .split('\n')
    .filter((line) => !line.includes('quote-not-closed') && !line.includes('case-unknown'));
  expect((await imported(file('mended.csv', mended.join('\n')), 'faulty')).sum).toMatchObject({
    lines: 1,
    imported: 1,
    rejected: 0,
  });
}, 60_000);

test('what was kept as history is turned once when the map has a counterpart for it', async () => {
  const name = file('turned.csv', loansCsv(loanLines(10)));
  await imported(name, 'turned');
  const again = async () => (await imported(name, 'turned', '--map', 'payments.map.yaml')).sum;
  expect(await again()).toMatchObject({ lines: 40, alreadyThere: 20, promoted: 20, imported: 0 });
  expect(await again()).toMatchObject({ lines: 40, alreadyThere: 40, promoted: 0 });
}, 60_000);

test('a running sum that does not add up is a finding, and the line is in', async () => {
  const lines = loanLines(3).map((line, index) => (index === 3 ? line.replace(',40,', ',41,') : line));
  const { sum, code, records } = await imported(file('sums.csv', loansCsv(lines)), 'sums');
  expect([code, sum['rejected'], sum['warnings'], sum['lines']]).toEqual([1, 0, 1, 12]);
  expect(records[0]).toMatchObject({ warning: { line: 5, faults: [{ code: 'running-sum-differs', column: 'sum' }] } });
}, 60_000);
