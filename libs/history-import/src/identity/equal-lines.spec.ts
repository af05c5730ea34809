import fc from 'fast-check';
import { hash } from 'node:crypto';
import { EqualLines } from './equal-lines.ts';

const hashOf = (name: number) => hash('sha256', String(name), 'hex');

test('counts as a plain map would', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2000), { maxLength: 5000, size: 'max' }), (names) => {
      const [table, map] = [new EqualLines(), new Map<number, number>()];
      for (const name of names) {
        const before = map.get(name) ?? 0;
        map.set(name, before + 1);
        expect(table.count(hashOf(name))).toBe(before);
      }
      expect(table.size).toBe(map.size);
    }),
    { numRuns: 20 },
  );
});

test('counts beyond what a byte holds, while it grows', () => {
  const table = new EqualLines();
  for (let nth = 0; nth < 1000; nth++) {
    expect(table.count(hashOf(-1))).toBe(nth);
    for (let other = 0; other < 5; other++) expect(table.count(hashOf(nth * 5 + other))).toBe(0);
  }
});

test('a fingerprint of zeros is one like any other', () => {
  const table = new EqualLines();
  const zeros = '0'.repeat(64);
  expect([table.count(zeros), table.count(zeros), table.count(`${'0'.repeat(15)}1`)]).toEqual([0, 1, 0]);
});

test('needs at most 21 bytes a line', () => {
  const table = new EqualLines();
  for (let line = 1; line <= 60_000; line++) {
    table.count(hashOf(line));
    if (line > 1000) expect(table.bytes / line).toBeLessThan(21);
  }
});
