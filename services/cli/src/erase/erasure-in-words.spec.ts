import { expect, it } from '@jest/globals';
import { erasureInWords } from './erasure-in-words.ts';

const answer = { clientId: 'a', clientIds: ['a', 'b'], cases: ['c', 'd'], sealedFields: 3 };

it('says what would be forgotten, and under which other ids', () => {
  expect(erasureInWords({ ...answer, status: 'to-confirm', confirmation: 'x' })).toBe(
    'Client a, known as b too: 3 personal fields would become unreadable for good. ' +
      'The histories stay, and still prove what was done.\n  case c\n  case d',
  );
});

it('says when it was done', () => {
  const erasedAt = '2026-11-25T12:00:00Z';
  expect(erasureInWords({ ...answer, clientIds: ['a'], sealedFields: 1, status: 'erased', erasedAt })).toMatch(
    /^Client a: erased at 2026-11-25T12:00:00Z\. Nobody can read their 1 personal field any more\.\n/,
  );
});
