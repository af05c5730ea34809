import fc from 'fast-check';
import { LineSplitter } from './line-splitter.ts';

function lines(pieces: readonly string[], longest = 100): string[] {
  const splitter = new LineSplitter(longest);
  return [...pieces.flatMap((piece) => splitter.push(piece)), ...splitter.end()];
}

test.each(['\n', '\r\n', '\r'])('%j ends a line', (end) => {
  expect(lines([`a${end}b${end}${end}c`])).toEqual(['a', 'b', '', 'c']);
  expect(lines([`a${end}`])).toEqual(['a']);
});

test('a line end that is cut in two is one', () => {
  expect(lines(['a\r', '\nb\r', '\n'])).toEqual(['a', 'b']);
});

test('of a line without end only the beginning is held', () => {
  expect(
    lines(
      Array.from({ length: 50 }, () => 'xxxxxxxxxx'),
      20,
    ),
  ).toEqual(['x'.repeat(21)]);
});

test('lines do not depend on where the text is cut', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', '\n', '\r', '"') })), (pieces) => {
      expect(lines(pieces)).toEqual(lines([pieces.join('')]));
    }),
  );
});
