import { describe, expect, test } from '@jest/globals';
import { asItHappened } from './as-it-happened.ts';
import { imagined } from './imagine.ts';

const happened = (revision: number, at: string) => imagined({ type: 'Noted' }, at, revision);
const order = (history: readonly { readonly revision: number }[]) => history.map(({ revision }) => revision);

describe('a history as it happened', () => {
  const history = [
    happened(1, '2026-11-25T12:00:00Z'),
    happened(2, '2026-01-01T00:00:00Z'),
    happened(3, '2026-11-25T12:00:00.5Z'),
    happened(4, '2026-11-25T13:00:00+01:00'),
  ];

  test('goes by the moment, and at one moment by the order of the log', () => {
    expect(order(asItHappened(history))).toEqual([2, 1, 4, 3]);
    expect(order(asItHappened(history.toReversed()))).toEqual([2, 1, 4, 3]);
  });

  test('goes up to a moment, that moment included', () => {
    expect(order(asItHappened(history, '2026-11-25T12:00:00Z'))).toEqual([2, 1, 4]);
    expect(order(asItHappened(history, '2026-11-25T11:59:59.999999999Z'))).toEqual([2]);
    expect(order(asItHappened(history, '2025-12-31T23:59:59Z'))).toEqual([]);
  });

  test('leaves what it was given in its order', () => {
    asItHappened(history);
    expect(order(history)).toEqual([1, 2, 3, 4]);
  });
});
