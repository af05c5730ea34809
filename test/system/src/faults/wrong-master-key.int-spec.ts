import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { routes } from '@attune/contracts';
import { afterAll, expect, test } from '@jest/globals';
import { aReference, openCase } from '../harness/open-case.ts';
import { startSystem } from '../harness/system.ts';
import type { System } from '../harness/system.ts';

let system: System;
afterAll(() => system.stop());

test('a wrong master key does not start, and is told from the right one by fingerprint; the right one does', async () => {
  system = await startSystem();
  const reference = aReference();
  const { caseId } = await openCase(system.as('adviser'), { reference });
  const file = join(system.folder, 'keys/master.key');
  const right = readFileSync(file, 'utf8');
  const wrong = randomBytes(32);
  writeFileSync(file, wrong.toString('base64url'));
  const started = await system.restart().then(
    () => undefined,
    (error: unknown) =>
      error as Readonly<Record<'code' | 'message', string>> & Readonly<Record<'wraps' | 'configured', string[]>>,
  );
  expect(started?.code).toBe('master-key-wrong');
  const [[wraps = '', ...more] = [], [configured = ''] = []] = [started?.wraps, started?.configured];
  expect([wraps, configured, more]).toEqual([
    expect.stringMatching(/^[0-9a-f]{16}$/),
    expect.stringMatching(/^[0-9a-f]{16}$/),
    [],
  ]);
  expect(wraps).not.toBe(configured);
  expect(started?.message).toContain(wraps);
  expect(started?.message).toContain(configured);
  for (const secret of [right.trim(), wrong.toString('base64url')]) expect(JSON.stringify(started)).not.toContain(secret);
  writeFileSync(file, right);
  await system.restart();
  const summary = await system.as('compliance').read(routes.caseSummary, { caseId });
  expect(summary.reference?.number).toBe(reference.number);
});
