import { expect, it } from '@jest/globals';
import { keyMarks, otherKeys } from './key-marks.ts';

it('reads marks, and knows none without them', () => {
  expect(keyMarks({ ATTUNE_KEY_MARKS: 'fingerprint=1a2b api-keys=3c=' })).toEqual({ fingerprint: '1a2b', 'api-keys': '3c=' });
  expect(keyMarks({})).toEqual({});
});

it('names the secrets that differ, of those that both sides know', () => {
  expect(otherKeys({ fingerprint: 'a', reference: 'b', old: 'c' }, { fingerprint: 'a', reference: 'x', new: 'y' })).toEqual([
    'reference',
  ]);
});
