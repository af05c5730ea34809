import { isFaulty } from '../is-faulty.ts';
import { parseMap } from '../map/parse-map.ts';
import type { Columns } from '../source-record.ts';
import { smallLine, smallMap } from '../testing/small-map.ts';
import { ImportLine } from './import-line.ts';
import { toImportLine } from './to-import-line.ts';

const map = parseMap(smallMap);
const key = `${'a'.repeat(64)}.0`;
const line = (change: Columns = {}) => {
  const columns = Object.fromEntries(Object.entries({ ...smallLine, ...change }).filter(([, value]) => value !== ''));
  return toImportLine({ line: 2, columns }, map, key);
};
const faults = (change: Columns) => {
  const given = line(change);
  return isFaulty(given) ? given.faults : [];
};

test('a line becomes the commands that the map says', () => {
  const reference = { creditor: 'Bank', number: '7-12' };
  expect(line()).toEqual({
    ...{
      line: 2,
      key,
      reference,
      occurredAt: '2005-07-09T22:00:00Z',
      activity: 'Opened',
      otherwise: 'reject',
      attributes: smallLine,
    },
    commands: [
      {
        name: 'openCase',
        body: {
          reference,
          debts: [{ reference, kind: 'loan', amount: { amount: 123450, currency: 'EUR' }, description: 'Loan 12' }],
        },
      },
    ],
    money: [{ kind: 'set', amount: 123450, currency: 'EUR' }],
  });
});

test('a rule is for the lines that its condition holds for', () => {
  const commands = (change: Columns) => {
    const given = line({ what: 'Fee', loan: '', ...change });
    return isFaulty(given) ? given.faults : given.commands.map(({ name, body }) => [name, body]);
  };
  expect(commands({ fee: '5.00', why: 'b', name: 'Ann' })).toEqual([
    ['adjustDebt', { debt: 'only', change: 'cost', amount: { amount: 500, currency: 'EUR' }, reason: 'b' }],
    ['disputeDebt', { debt: 'only', grounds: 'amount-wrong', notes: 'said Ann' }],
  ]);
  for (const change of [{ why: 'a' }, { fee: '5', why: 'c' }, { fee: '5', why: 'a', paid: '1' }])
    expect(commands(change)).toEqual([]);
});

test('what has no counterpart is history with all its columns', () => {
  for (const what of ['Letter', 'Never heard of', 'constructor']) {
    expect(line({ what, extra: 'kept' })).toMatchObject({ commands: [], activity: what, attributes: { extra: 'kept' } });
  }
});

test('a line passes the wire as it is', () => {
  const given = line();
  expect(ImportLine.parse(JSON.parse(JSON.stringify(given)))).toEqual(given);
});

test.each<[Columns, string, string]>([
  [{ no: '' }, 'column-empty', 'no'],
  [{ no: ' ' }, 'column-empty', 'no'],
  [{ bank: '' }, 'column-empty', 'bank'],
  [{ what: '' }, 'column-empty', 'what'],
  [{ at: '' }, 'column-empty', 'at'],
  [{ at: '2005-07-10' }, 'time-unreadable', 'at'],
  [{ loan: '' }, 'column-empty', 'loan'],
  [{ loan: '12.50' }, 'money-unreadable', 'loan'],
  [{ cur: 'EURO' }, 'currency-unknown', 'cur'],
  [{ cur: '' }, 'currency-unknown', 'cur'],
  [{ cur: 'JPY' }, 'money-too-precise', 'loan'],
  [{ no: '9'.repeat(200) }, 'text-too-long', 'branch'],
])('%o is told as %s at %s', (change, code, column) => {
  expect(faults(change)).toContainEqual(expect.objectContaining({ code, column, remedy: expect.any(String) as string }));
});

test('all that is wrong with a line is told at once, with its columns and its key', () => {
  const given = line({ at: 'x', loan: 'y', paid: 'z' });
  expect(given).toMatchObject({ line: 2, key, columns: { at: 'x', loan: 'y', paid: 'z' } });
  expect(faults({ at: 'x', loan: 'y', paid: 'z' }).map(({ column }) => column)).toEqual(
    expect.arrayContaining(['at', 'loan', 'paid']),
  );
});

test('only the beginning of a value is told, and nothing of a personal one', () => {
  expect(faults({ loan: 'x'.repeat(100) })[0]?.value).toBe(`${'x'.repeat(24)}…`);
  const personal = parseMap(smallMap.replace('[name]', '[name, loan]'));
  const given = toImportLine({ line: 2, columns: { ...smallLine, loan: 'Ann' } }, personal, key);
  expect(isFaulty(given) && given.faults[0]).not.toHaveProperty('value');
});
