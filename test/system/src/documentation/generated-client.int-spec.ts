import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startSystem } from '../harness/system.ts';
import type { System } from '../harness/system.ts';
import { clientTour } from './client-tour.ts';

const clone = resolve(import.meta.dirname, '../../../..');
const generator = join(dirname(createRequire(import.meta.url).resolve('openapi-typescript/package.json')), 'bin/cli.js');
const run = promisify(execFile);

let system: System;
let folder: string;
beforeAll(async () => {
  system = await startSystem();
  folder = mkdtempSync(join(tmpdir(), 'attune-client-'));
  symlinkSync(join(clone, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'tour.ts'), clientTour);
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await system.stop();
});

const node = async (...words: readonly string[]) => {
  const { NODE_OPTIONS: _options, ...env } = process.env;
  const ended = await run(process.execPath, ['--disable-warning=ExperimentalWarning', ...words], { cwd: folder, env }).catch(
    (error: unknown) => error as { stdout: string; stderr: string },
  );
  return `${ended.stdout}${ended.stderr}`;
};

test('a client generated from the description alone is type-checked and passes through a tour', async () => {
  const { address, tokens } = system.running;
  // The generator takes a field with a default for one that is always sent, unless told otherwise.
  await node(generator, `${address}/openapi.json`, '--output', join(folder, 'api.ts'), '--default-non-nullable', 'false');
  const strict = [
    '--strict',
    '--noEmit',
    '--skipLibCheck',
    '--allowImportingTsExtensions',
    '--exactOptionalPropertyTypes',
    '--noUncheckedIndexedAccess',
  ];
  const modules = ['--module', 'nodenext', '--target', 'es2024', '--types', 'node'];
  expect(await node(join(clone, 'node_modules/typescript/bin/tsc'), ...strict, ...modules, 'tour.ts')).toBe('');
  expect(JSON.parse(await node('tour.ts', address, tokens.adviser))).toEqual({
    wrong: 'fine',
    listed: [{ inHardship: true, feeling: 2 }],
    owed: 12_000,
    told: ['CaseOpened', 'DebtAdded', 'CheckedIn', 'HardshipDisclosed'],
    code: 'case-not-resolved',
  });
}, 60_000);
