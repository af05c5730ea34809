import { lineHash } from './line-hash.ts';
import { LineKeys } from './line-keys.ts';

const columns = { amount: '35.0' };
const hash = lineHash(columns);

test('equal lines are numbered in the order of the file', () => {
  const keys = new LineKeys();
  const given = [columns, { amount: '36' }, columns, { amount: '35' }].map((of, at) => keys.keyOf({ line: at + 2, columns: of }));
  expect(given).toEqual([`${hash}.0`, `${lineHash({ amount: '36' })}.0`, `${hash}.1`, `${hash}.2`]);
});

test('a line that comes back with its key keeps it', () => {
  expect(new LineKeys().keyOf({ line: 2, columns, key: `${hash}.7` })).toBe(`${hash}.7`);
});

test.each([`${lineHash({ amount: '1' })}.7`, `${hash}.x`, `${hash}.`, hash, 'nonsense'])(
  'a key that is not of this line is not believed: %s',
  (key) => {
    expect(new LineKeys().keyOf({ line: 2, columns, key })).toBe(`${hash}.0`);
  },
);
