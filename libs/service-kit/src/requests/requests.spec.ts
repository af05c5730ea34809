import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readCursor, writeCursor } from './cursor.ts';
import { readMark, tryMark, writeMark } from './mark.ts';
import { timeQuestion } from './time-question.ts';

const unknown = expect.objectContaining({ code: 'MarkUnknown' });
const encoded = (text: string) => Buffer.from(text).toString('base64url');

describe('a mark', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('cases', 'all-in-one'),
        fc.bigInt({ min: 0n, max: 999_999_999_999_999_999n }),
        (service, position) => {
          expect(readMark(writeMark({ service, position }))).toEqual({ service, position });
        },
      ),
    );
  });

  test.each([
    '',
    'nonsense',
    '2026-11-25',
    encoded('1.cases.'),
    encoded('1.cases.-1'),
    encoded('2.cases.1'),
    encoded('1.Cases.1'),
    encoded('1.cases.1 '),
    encoded('1.cases.1234567890123456789'),
  ])('is not %p', (text) => {
    expect(tryMark(text)).toBeUndefined();
    expect(() => readMark(text)).toThrow(unknown);
  });
});

describe('a cursor', () => {
  test('is read as it was written, and can stand in an address', () => {
    const part = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.constant(null));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), (place) => {
        const cursor = writeCursor(place);
        expect(cursor).toMatch(/^[\w-]*$/);
        expect(readCursor(cursor, place.length)).toEqual(place);
      }),
    );
  });

  test.each([
    '',
    'nonsense',
    encoded('{}'),
    encoded('["a"]'),
    encoded('["a",{}]'),
    encoded('["a",["b"]]'),
    encoded('["a",true]'),
    encoded('["a","b","c"]'),
    encoded('"ab"'),
  ])('of two parts is not %p', (text) => {
    expect(() => readCursor(text, 2)).toThrow(unknown);
  });
});

describe('questions about time', () => {
  const pointing = (pointer: string) =>
    expect.objectContaining({ code: 'FieldsWrong', errors: [expect.objectContaining({ pointer })] });

  test('are none unless they are asked', () => {
    expect(timeQuestion({})).toEqual({});
    expect(timeQuestion({ asOf: undefined, effectiveAt: undefined })).toEqual({});
  });

  test('name a moment, or a day and mean all of it', () => {
    expect(timeQuestion({ asOf: '2026-03-01T11:20:00+01:00', effectiveAt: '2026-03-01T11:20:00.50Z' })).toEqual({
      asOf: '2026-03-01T10:20:00Z',
      effectiveAt: '2026-03-01T11:20:00.5Z',
    });
    expect(timeQuestion({ asOf: '2026-03-01', effectiveAt: '2024-02-29' })).toEqual({
      asOf: '2026-03-01T23:59:59.999999999Z',
      effectiveAt: '2024-02-29T23:59:59.999999999Z',
    });
  });

  test('name a place in the log, where it is about what was known', () => {
    const mark = writeMark({ service: 'cases', position: 7n });
    expect(timeQuestion({ asOf: mark })).toEqual({ asOf: 7n });
    expect(() => timeQuestion({ effectiveAt: mark })).toThrow(pointing('/effectiveAt'));
  });

  test.each([
    '',
    'yesterday',
    '2026-02-29',
    '2026-03-01T11:20:00',
    '2026-13-01',
    '+012026-01-01T00:00:00Z',
    '-000001-01-01T00:00:00Z',
    '9999-12-31T23:59:59-01:00',
  ])('are not understood as %p', (text) => {
    expect(() => timeQuestion({ asOf: text })).toThrow(pointing('/asOf'));
    expect(() => timeQuestion({ effectiveAt: text })).toThrow(pointing('/effectiveAt'));
  });
});
