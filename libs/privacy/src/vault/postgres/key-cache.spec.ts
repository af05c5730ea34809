import { expect, test } from '@jest/globals';
import { newClientKey } from '../../sealing/new-client-key.ts';
import { KeyCache } from './key-cache.ts';

const key = newClientKey();
const asked = { clientId: 'client-1', keyId: key.id };

test('an answer is given again to the same question only', () => {
  const cache = new KeyCache(60_000);
  cache.put('north', asked, key, cache.generation);
  expect(cache.get('north', asked)).toBe(key);
  expect(cache.get('south', asked)).toBeUndefined();
  expect(cache.get('north', { ...asked, keyId: 'other' })).toBeUndefined();
  expect(cache.get('north', { ...asked, clientId: 'client-2' })).toBeUndefined();
  cache.clear();
  expect(cache.get('north', asked)).toBeUndefined();
});

test('an answer from before an erasure is not taken in after it', () => {
  const cache = new KeyCache(60_000);
  const { generation } = cache;
  cache.forget('north', asked.clientId);
  cache.put('north', asked, key, generation);
  expect(cache.get('north', asked)).toBeUndefined();
  cache.clear();
});

test('ten thousand clients are kept, the latest ones', () => {
  const cache = new KeyCache(60_000);
  for (let client = 0; client < 10_001; client += 1) {
    cache.put('north', { clientId: String(client), keyId: 'k' }, 'erased', cache.generation);
  }
  expect(cache.get('north', { clientId: '0', keyId: 'k' })).toBeUndefined();
  expect(cache.get('north', { clientId: '1', keyId: 'k' })).toBe('erased');
  expect(cache.get('north', { clientId: '10000', keyId: 'k' })).toBe('erased');
  cache.clear();
});
