import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from '@jest/globals';
import { codeOfViews } from './code-of-views.ts';

const folder = mkdtempSync(join(tmpdir(), 'attune-code-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('tells other code of a view from the same, and heeds nothing else', async () => {
  const digest = () => codeOfViews([pathToFileURL(`${folder}/`)]);
  mkdirSync(join(folder, 'views'));
  writeFileSync(join(folder, 'views/list.js'), '1');
  const before = await digest();
  writeFileSync(join(folder, 'views/0001-list.sql'), 'select 1');
  expect(await digest()).toBe(before);
  writeFileSync(join(folder, 'views/list.js'), '2');
  expect(await digest()).not.toBe(before);
  expect(await codeOfViews([])).not.toBe(before);
});
