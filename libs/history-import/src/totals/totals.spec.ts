import { parseMap } from '../map/parse-map.ts';
import { smallMap } from '../testing/small-map.ts';
import { MoneyTotals } from './money-totals.ts';
import { RunningSums } from './running-sums.ts';

test('money is summed by kind and currency, in minor units', () => {
  const totals = new MoneyTotals();
  totals.add({
    money: [
      { kind: 'set', amount: 3500, currency: 'EUR' },
      { kind: 'pay', amount: 1, currency: 'EUR' },
    ],
  });
  totals.add({
    money: [
      { kind: 'set', amount: 100, currency: 'EUR' },
      { kind: 'set', amount: 7, currency: 'JPY' },
    ],
  });
  expect(totals.sums).toEqual([
    { kind: 'pay', amount: 1, currency: 'EUR' },
    { kind: 'set', amount: 3600, currency: 'EUR' },
    { kind: 'set', amount: 7, currency: 'JPY' },
  ]);
});

describe('a running sum', () => {
  const map = parseMap(smallMap);
  const feed = (sums: RunningSums, lines: readonly (readonly [number: string, paid: string, sum: string])[]) =>
    lines.flatMap(([number, paid, sum], at) =>
      sums.check({
        line: at + 2,
        reference: { creditor: 'C', number },
        attributes: { cur: 'EUR', ...(paid && { paid }), ...(sum && { sum }) },
      }),
    );

  test('that comes out says nothing', () => {
    expect(
      feed(new RunningSums(map), [
        ['1', '', '0,0'],
        ['2', '5', '5'],
        ['1', '7,5', '7,50'],
        ['1', '1', ''],
        ['1', '', '8,5'],
      ]),
    ).toEqual([]);
  });

  test('that does not is told once, with line and column', () => {
    const warnings = feed(new RunningSums(map), [
      ['1', '5', '5'],
      ['1', '5', '20'],
      ['1', '5', '25'],
      ['1', '', 'x'],
    ]);
    expect(warnings).toMatchObject([
      { line: 3, column: 'sum', code: 'running-sum-differs', value: '20' },
      { line: 5, column: 'sum', code: 'money-unreadable' },
    ]);
  });

  test('of a case that was let go is believed once', () => {
    const warnings = feed(new RunningSums(map, 2), [
      ['1', '5', '5'],
      ['2', '1', '1'],
      ['3', '1', '1'],
      ['1', '5', '10'],
      ['1', '5', '16'],
    ]);
    expect(warnings).toMatchObject([{ line: 6 }]);
  });
});
