import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { columnsOf, lineOf } from './event-line.ts';

it('reads what PostgreSQL writes', () => {
  expect(columnsOf('7\t\\N\t\t{"a":"x\\\\ny"}\tone\\ttwo\\nthree\\\\N')).toEqual([
    '7',
    null,
    '',
    '{"a":"x\\ny"}',
    'one\ttwo\nthree\\N',
  ]);
});

it('gives back every text, on one line', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.string({ unit: 'binary' })), { minLength: 1 }), (columns) => {
      const line = lineOf(columns);
      expect(line).not.toMatch(/[\n\r]/);
      expect(columnsOf(line)).toEqual(columns);
    }),
  );
});
