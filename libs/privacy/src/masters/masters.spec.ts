import { describe, expect, test } from '@jest/globals';
import { newClientKey } from '../sealing/new-client-key.ts';
import { masterKeyOf } from './master-key-of.ts';
import { MasterKeyWrong } from './master-key-wrong.ts';
import { readMasterKeys } from './read-master-keys.ts';
import { unwrapKey } from './unwrap-key.ts';
import { wrapKey } from './wrap-key.ts';

const one = masterKeyOf(Buffer.alloc(32, 1));
const other = masterKeyOf(Buffer.alloc(32, 2));

describe('a wrapped key', () => {
  const key = newClientKey();
  const row = wrapKey(one, 'north', 'client-1', key);

  test('comes back by its master key', () => {
    expect(unwrapKey(one, row)?.id).toBe(key.id);
    expect(unwrapKey(one, row)?.secret.export()).toEqual(key.secret.export());
  });

  test.each([
    ['tenant', { tenant: 'south' }],
    ['client', { clientId: 'client-2' }],
    ['key id', { keyId: 'another' }],
    ['master key', { masterId: other.id }],
    ['bytes', { wrapped: row.wrapped.map((byte, place) => (place === 20 ? byte ^ 1 : byte)) }],
    ['length', { wrapped: row.wrapped.subarray(0, 20) }],
  ])('does not come back when its %s is another', (_what, change) => {
    expect(unwrapKey(one, { ...row, ...change })).toBeUndefined();
  });

  test('does not come back by another master key', () => {
    expect(unwrapKey(other, row)).toBeUndefined();
    expect(unwrapKey(other, { ...row, masterId: other.id })).toBeUndefined();
  });
});

describe('master keys in a setting', () => {
  const [first, second] = [Buffer.alloc(32, 1).toString('base64url'), Buffer.alloc(32, 2).toString('base64url')];

  test('are read in their order, and told apart by fingerprint', () => {
    expect(readMasterKeys(`${first}, ${second}`).map(({ id }) => id)).toEqual([one.id, other.id]);
    expect(one.id).toMatch(/^[0-9a-f]{16}$/);
    expect(one.id).not.toBe(other.id);
  });

  test.each(['', 'short', `${first}x`, `${first},`, 'not base64url!'])('%j is refused, and not repeated', (setting) => {
    const read = () => readMasterKeys(setting);
    expect(read).toThrow(/master key/);
    if (setting !== '') expect(read).not.toThrow(new RegExp(setting.replace(/[!]/g, '.')));
  });

  test('that are wrong are named by their fingerprints', () => {
    const wrong = new MasterKeyWrong([one.id], [other.id]);
    expect(wrong.message).toContain(one.id);
    expect(wrong.message).toContain(other.id);
  });
});
