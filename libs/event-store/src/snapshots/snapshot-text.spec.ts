import { expect, test } from '@jest/globals';
import type { SnapshotPolicy } from './snapshot-policy.ts';
import { snapshotOf, stateOf } from './snapshot-text.ts';

const policy: SnapshotPolicy<readonly string[]> = {
  fold: 'words',
  version: 3,
  every: 10,
  pack: (words) => words,
  unpack: (packed) => [...(packed as readonly string[])],
};
const stream = { tenant: 'north', stream: 'words-1' };
const kept = snapshotOf(policy, stream, { revision: 4, position: 9n, state: ['a', 'b'] });

test('a state comes back from its snapshot', () => {
  expect(kept).toMatchObject({ version: 3, revision: 4, position: 9n, state: '["a","b"]' });
  expect(stateOf(policy, stream, kept)).toEqual({ state: ['a', 'b'] });
});

test('nothing comes from one of another version, stream, tenant or fold, nor from one that was altered', () => {
  expect(stateOf({ ...policy, version: 4 }, stream, kept)).toBeUndefined();
  expect(stateOf(policy, { ...stream, stream: 'words-2' }, kept)).toBeUndefined();
  expect(stateOf(policy, { ...stream, tenant: 'south' }, kept)).toBeUndefined();
  expect(stateOf({ ...policy, fold: 'verbs' }, stream, kept)).toBeUndefined();
  expect(stateOf(policy, stream, { ...kept, revision: 5 })).toBeUndefined();
  expect(stateOf(policy, stream, { ...kept, position: 8n })).toBeUndefined();
  expect(stateOf(policy, stream, { ...kept, state: '["a","c"]' })).toBeUndefined();
});

test('nothing comes from one that is whole and cannot be unpacked', () => {
  const odd = snapshotOf({ ...policy, pack: () => 7 }, stream, { revision: 4, position: 9n, state: [] });
  expect(stateOf(policy, stream, odd)).toBeUndefined();
});
