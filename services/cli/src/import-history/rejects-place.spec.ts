import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rejectsPlace } from './rejects-place.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attune-rejects-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('rejects go beside their file, and never over others', () => {
  const file = join(folder, 'past.csv');
  expect(rejectsPlace(file)).toBe(`${file}.rejects.csv`);
  writeFileSync(`${file}.rejects.csv`, 'mended by hand');
  expect(rejectsPlace(file)).toBe(`${file}.rejects-2.csv`);
  writeFileSync(`${file}.rejects-2.csv`, '');
  expect(rejectsPlace(file)).toBe(`${file}.rejects-3.csv`);
});
