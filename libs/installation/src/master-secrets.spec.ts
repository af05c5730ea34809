import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { masterSecrets, newMasterSecret } from './master-secrets.ts';

const folder = mkdtempSync(join(tmpdir(), 'attune-masters-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('keeps every master key until it is taken away, the newest first', () => {
  const [first, ...none] = masterSecrets(folder);
  expect([first.length, none]).toEqual([32, []]);
  newMasterSecret(folder);
  const [second, ...older] = masterSecrets(folder);
  expect(second).not.toEqual(first);
  expect(older).toEqual([first]);
  newMasterSecret(folder);
  expect(masterSecrets(folder).slice(1)).toEqual([second, first]);
  expect(masterSecrets(folder)).toEqual(masterSecrets(folder));
  const kept = join(folder, 'keys/master-before.key');
  expect(statSync(kept).mode & 0o777).toBe(0o600);
  expect(readFileSync(kept, 'utf8').split('\n')).toHaveLength(3);
});
