import { describe, expect, test } from '@jest/globals';
import { writeCursor } from './cursor.ts';
import { placeAfter } from './place-after.ts';

const id = '7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f10';

describe('the place behind a page', () => {
  test.each(['2026-11-25', '2026-11-25T12:00:00.000000000Z'])('is read in the order that the page was in, at %s', (value) => {
    expect(placeAfter(writeCursor(['-openedAt', value, id]), '-openedAt')).toEqual({ value, id });
  });

  test.each([
    ['of another order', ['openedAt', '2026-11-25', id]],
    ['of something else than a day or a moment', ['-openedAt', "' or 1=1", id]],
    ['of nothing', ['-openedAt', null, id]],
    ['of a number', ['-openedAt', 5, id]],
    ['of something else than an id', ['-openedAt', '2026-11-25', 'somebody']],
    ['of an id that is a number', ['-openedAt', '2026-11-25', 7]],
    ['of fewer parts', ['-openedAt', '2026-11-25']],
  ] as const)('is not one %s', (_what, place) => {
    expect(() => placeAfter(writeCursor(place), '-openedAt')).toThrow(expect.objectContaining({ code: 'MarkUnknown' }));
  });
});
