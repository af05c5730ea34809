import { createHash } from 'node:crypto';
import { apiKeyOf, hashOf, isApiKey, saysApiKey } from './api-key.ts';

const id = '7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f10';
const secret = new Uint8Array(32).fill(1);

it('makes the same key of the same id, and another with another secret', () => {
  const key = apiKeyOf(id, secret);
  expect(apiKeyOf(id, secret)).toBe(key);
  expect(apiKeyOf(id, new Uint8Array(32).fill(2))).not.toBe(key);
  expect([isApiKey(key), saysApiKey(key)]).toEqual([true, true]);
});

it('keeps a SHA-256 of it', () => {
  const key = apiKeyOf(id, secret);
  expect(Buffer.from(hashOf(key))).toEqual(createHash('sha256').update(key).digest());
});

it.each([
  '',
  'attune_',
  `attune_${id}`,
  `attune_${id}_short`,
  `attune_${id}_${'a'.repeat(44)}`,
  `ATTUNE_${id}_${'a'.repeat(43)}`,
])('takes %j for no key', (text) => {
  expect(isApiKey(text)).toBe(false);
});
