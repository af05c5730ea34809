import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { startSystem } from '../harness/system.ts';
import type { System } from '../harness/system.ts';

const clone = resolve(import.meta.dirname, '../../../..');

let system: System;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

/** The blocks that the README asks to paste, in order; only the folder that the server keeps its things in is another here. */
function tour(): string {
  const [, text = ''] = readFileSync(join(clone, 'README.md'), 'utf8').split('## A tour in five minutes');
  const [section = ''] = text.split('\n## ');
  const blocks = [...section.matchAll(/```sh\n(.*?)```/gs)].map(([, block = '']) => block);
  expect(blocks.length).toBeGreaterThan(4);
  return blocks.join('\n').replaceAll("'.data/attune.json'", "process.env.ATTUNE_DATA.concat('/attune.json')");
}

test("the README's tour works when it is pasted", async () => {
  const run = promisify(execFile)('bash', ['-eu', '-c', tour()], {
    cwd: clone,
    env: { ...process.env, ATTUNE_DATA: system.folder, ATTUNE_URL: undefined, ATTUNE_TOKEN: undefined },
    timeout: 120_000,
  });
  const { stdout } = await run;
  expect(stdout).toContain('"hardships":["job-loss"]');
  expect(stdout).toContain('"code":"not-yet"');
  expect(stdout).toContain('was recorded by mistake');
  expect(stdout).toMatch(/imported\s+8\n/);
  expect(stdout).toMatch(/already there\s+13\n/);
  expect(stdout).toContain('equal to what was there');
}, 150_000);
