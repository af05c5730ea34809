import { importLines } from './import-lines.ts';
import { isFaulty } from './is-faulty.ts';
import type { ImportLine } from './lines/import-line.ts';
import { parseMap } from './map/parse-map.ts';
import { allOf } from './testing/all-of.ts';
import { bytesOf } from './testing/bytes-of.ts';
import { CaseRules } from './testing/case-rules.ts';
import { finesMap, publicFines } from './testing/public-fines.ts';
import { MoneyTotals } from './totals/money-totals.ts';
import { RunningSums } from './totals/running-sums.ts';

const map = parseMap(finesMap);
const isGood = (item: object): item is ImportLine => !isFaulty(item);
const publicTest = publicFines === undefined ? test.skip : test;

async function imported(csv: string) {
  const rules = new CaseRules();
  const items = await allOf(importLines(bytesOf(csv), map, { format: 'csv' }));
  const outcomes = items.filter(isGood).map((line) => [line.activity, rules.import(line)] as const);
  return { items, rules, outcomes, count: (kind: string) => outcomes.filter(([, outcome]) => outcome === kind).length };
}

publicTest('the public log: 390 lines, 100 cases, none rejected', async () => {
  const { items, rules, count } = await imported(publicFines ?? '');
  expect(items).toHaveLength(390);
  expect(rules.debts.size).toBe(100);
  expect([count('imported'), count('keptAsHistory'), count('rejected')]).toEqual([237, 153, 0]);
});

publicTest('the public log: its money, and running sums that come out', async () => {
  const { items } = await imported(publicFines ?? '');
  const [totals, sums] = [new MoneyTotals(), new RunningSums(map)];
  const lines = items.filter(isGood);
  for (const line of lines) totals.add(line);
  expect(totals.sums).toEqual([
    { kind: 'add', amount: 88359, currency: 'EUR' },
    { kind: 'pay', amount: 296803, currency: 'EUR' },
    { kind: 'set', amount: 938419, currency: 'EUR' },
  ]);
  expect(lines.flatMap((line) => sums.check(line))).toEqual([]);
});

const columns = 'amount,case:concept:name,concept:name,dismissal,expense,paymentAmount,time:timestamp,totalPaymentAmount';
const step = (activity: string, dismissal = '', amounts = ['', '']) =>
  `${amounts[0] ?? ''},X1,${activity},${dismissal},${amounts[1] ?? ''},,2005-03-23 00:00:00+01:00,`;
const story = async (...steps: readonly string[]) => {
  const { outcomes, rules } = await imported([columns, step('Create Fine', 'NIL', ['35.0']), ...steps].join('\n'));
  return { became: outcomes.slice(1).map(([, outcome]) => outcome), debt: rules.debts.get('X1') };
};

test('the penalty replaces the amount, the cost of sending is added, a fine sent without cost is history', async () => {
  const { became, debt } = await story(step('Send Fine', '', ['', '11.0']), step('Send Fine'), step('Add penalty', '', ['71.5']));
  expect(became).toEqual(['imported', 'keptAsHistory', 'imported']);
  expect(debt).toEqual({ principal: 7150, cost: 1100, isDisputed: false });
});

test('an appeal to the prefecture that is turned down opens a dispute and ends it, once', async () => {
  const prefecture = ['Insert Date Appeal to Prefecture', 'Send Appeal to Prefecture', 'Receive Result Appeal from Prefecture'];
  const { became, debt } = await story(
    ...prefecture.map((name) => step(name, name.startsWith('Send') ? 'NIL' : '')),
    step('Notify Result Appeal to Offender'),
  );
  expect(became).toEqual(['imported', 'keptAsHistory', 'imported', 'keptAsHistory']);
  expect(debt?.isDisputed).toBe(false);
});

test('one that is struck out by the prefecture ends where the code stands', async () => {
  const { became, debt } = await story(
    step('Insert Date Appeal to Prefecture'),
    step('Send Appeal to Prefecture', '#'),
    step('Receive Result Appeal from Prefecture'),
  );
  expect(became).toEqual(['imported', 'imported', 'keptAsHistory']);
  expect(debt?.isDisputed).toBe(false);
});

test('a second appeal while one is open is history, and one after it is a dispute of its own', async () => {
  const open = await story(
    step('Insert Date Appeal to Prefecture'),
    step('Appeal to Judge', 'NIL'),
    step('Appeal to Judge', 'G'),
  );
  expect(open).toMatchObject({ became: ['imported', 'keptAsHistory', 'keptAsHistory'], debt: { isDisputed: true } });
  const after = await story(
    step('Insert Date Appeal to Prefecture'),
    step('Receive Result Appeal from Prefecture'),
    step('Appeal to Judge', 'G'),
  );
  expect(after).toMatchObject({ became: ['imported', 'imported', 'imported'], debt: { isDisputed: false } });
});
