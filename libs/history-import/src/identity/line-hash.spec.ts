import fc from 'fast-check';
import type { Columns } from '../source-record.ts';
import { lineHash, lineIdentity } from './line-hash.ts';
import { normalised } from './normalised.ts';

const columns = fc.dictionary(
  fc.string({ minLength: 1 }).filter((name) => name !== '__proto__'),
  fc.string(),
);

test('the order of columns and the empty ones do not matter', () => {
  fc.assert(
    fc.property(columns, fc.nat(), (given, turn) => {
      const entries = Object.entries(given);
      const at = entries.length === 0 ? 0 : turn % entries.length;
      const turned = [...entries.slice(at), ['nothing here', ''], ...entries.slice(0, at)] as [string, string][];
      expect(lineHash(Object.fromEntries(turned))).toBe(lineHash(given));
    }),
  );
});

test('nothing but equal columns has an equal hash', () => {
  const clean = (given: Columns) =>
    Object.fromEntries(Object.entries(given).flatMap(([name, value]) => (value === '' ? [] : [[name, normalised(value)]])));
  fc.assert(
    fc.property(columns, columns, (one, other) => {
      const isEqual = JSON.stringify(Object.entries(clean(one)).sort()) === JSON.stringify(Object.entries(clean(other)).sort());
      expect(lineHash(one) === lineHash(other)).toBe(isEqual);
    }),
  );
});

test.each([
  ['35.0', '35'],
  ['35.10', '35.1'],
  ['0.00', '0'],
  ['100', '100'],
  ['100.0', '100'],
  ['007', '007'],
  ['1.2.0', '1.2.0'],
  ['2005-03-23 00:00:00+01:00', '2005-03-22T23:00:00Z'],
  ['2005-03-23', '2005-03-23'],
  [' 35.0', ' 35.0'],
])('%j counts as %j', (value, counts) => {
  expect(normalised(value)).toBe(counts);
});

// The form of keys is stored: it can never change. Computed with sha256sum over the same JSON.
test('the hash is what it always was', () => {
  const line = { b: '35.0', a: 'x', c: '', at: '2005-03-23 00:00:00+01:00' };
  expect(lineIdentity(line, 2)).toBe('39db5d13f0dcfa7a2ef58aa5478556a4908f91392710eb4337d23776f4b32a2e.2');
});
