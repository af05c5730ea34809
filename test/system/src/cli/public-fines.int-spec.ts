import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startSystem } from '../harness/system.ts';
import type { System } from '../harness/system.ts';
import { attune, clone } from './run-attune.ts';

// A hundred real cases of a public log, which is not ours to ship.
const log = join(clone, '../shared/data/road-traffic-fines-100.csv');
const withLog = existsSync(log) ? test : test.skip;

let system: System;
beforeAll(async () => {
  system = await startSystem();
}, 60_000);
afterAll(() => system.stop());

const words = ['import', 'history', log, '--map', join(clone, 'examples/road-traffic-fines.map.yaml')];

withLog(
  'road-traffic-fines-100.csv: 390 lines make 100 cases, none is rejected, and again adds nothing',
  async () => {
    const { code, records } = await attune([...words, '--json'], system.folder);
    expect(code).toBe(0);
    const sum = { lines: 390, cases: 100, rejected: 0, promoted: 0, warnings: 0 };
    expect(records).toEqual([expect.objectContaining({ ...sum, imported: 237, keptAsHistory: 153, alreadyThere: 0 })]);
    const again = await attune([...words, '--json'], system.folder);
    expect(again.records).toEqual([expect.objectContaining({ ...sum, imported: 0, keptAsHistory: 0, alreadyThere: 390 })]);
  },
  60_000,
);

withLog(
  'road-traffic-fines-100.csv: the story of a case is told as of its own days',
  async () => {
    const { stdout } = await attune(words, system.folder);
    expect(stdout).toContain('lines           390');
    const [, caseId = ''] = /attune story (\S+)/.exec(stdout) ?? [];
    const told = await attune(['story', caseId, '--effective-at', '2006-01-01'], system.folder);
    expect(told.code).toBe(0);
    expect(told.stdout).toContain('The case was opened for Local police.');
    expect(told.stdout).not.toMatch(/^20(?:0[6-9]|1\d)-/m);
    const before = await attune(['story', caseId, '--as-of', '2006-01-01'], system.folder);
    expect(before.code).toBe(4);
    expect(before.stderr).toMatch(/nothing of this case was there. Its first moment is 20\d\d-.*\(not-yet\)/);
  },
  60_000,
);
