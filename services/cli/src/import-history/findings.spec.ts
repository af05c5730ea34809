import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import type { Fault } from '@attune/history-import';
import { Progress } from '../terminal/progress.ts';
import { Findings } from './findings.ts';
import { RejectsOnDisk } from './rejects-on-disk.ts';

const folder = mkdtempSync(join(tmpdir(), 'attune-findings-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function finding(name: string, json: boolean) {
  const said: string[] = [];
  const records: object[] = [];
  const say = (text: string) => void said.push(text);
  const record = (given: object) => {
    if (json) records.push(given);
  };
  const terminal = { json, isScreen: false, say, draw: say, result: record, record };
  const rejects = new RejectsOnDisk(join(folder, name), () => ['a', 'b']);
  return { said, records, rejects, findings: new Findings(terminal, new Progress(terminal), rejects) };
}

const fault: Fault = {
  code: 'money-unreadable',
  column: 'b',
  value: 'x',
  problem: 'the value is no amount',
  remedy: 'write it as 1.50',
};
const line = (number: number) => ({ line: number, columns: { a: 'Ann', b: 'x' }, faults: [fault] });

it('makes no file when nothing is rejected, and leaves an old one alone', async () => {
  const { rejects } = finding('none.csv', false);
  writeFileSync(rejects.path, 'mended by somebody');
  await rejects.close();
  expect(readFileSync(rejects.path, 'utf8')).toBe('mended by somebody');
});

it('writes beside, puts the whole file in its place, and lets nobody else read it', async () => {
  const { rejects, findings } = finding('some.csv', false);
  writeFileSync(rejects.path, 'from last time');
  await findings.reject(line(7));
  expect(readFileSync(rejects.path, 'utf8')).toBe('from last time');
  await rejects.close();
  expect(readFileSync(rejects.path, 'utf8').split('\n')[1]).toBe(
    'Ann,x,7,b,money-unreadable,the value is no amount,write it as 1.50,,,',
  );
  expect(statSync(rejects.path).mode & 0o777).toBe(0o600);
  expect(existsSync(`${rejects.path}.part`)).toBe(false);
});

it('shows twenty, and counts them all', async () => {
  const { said, findings, rejects } = finding('many.csv', false);
  for (let number = 1; number <= 30; number += 1) await findings.reject(line(number));
  await rejects.close();
  expect(said).toHaveLength(21);
  expect(said[0]).toBe('Line 1: column b "x": the value is no amount; write it as 1.50');
  expect(said[20]).toBe('More than 20; from here on they are only counted.');
  expect(findings.rejected).toBe(30);
});

it('gives programs each as a record, and says nothing of a line beside', async () => {
  const { said, records, findings, rejects } = finding('json.csv', true);
  await findings.reject(line(3));
  findings.warn({ ...fault, line: 4 });
  await rejects.close();
  expect(said).toEqual([]);
  expect(records).toEqual([{ rejected: { line: 3, faults: [fault] } }, { warning: { line: 4, faults: [fault] } }]);
  expect(findings.warnings).toBe(1);
});
