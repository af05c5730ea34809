import { smallMap } from '../testing/small-map.ts';
import { finesMap } from '../testing/public-fines.ts';
import { ImportMapFaulty } from './import-map-faulty.ts';
import { neededColumns } from './needed-columns.ts';
import { parseMap } from './parse-map.ts';

/** The problems of the small map after a change. */
function problems(from: string | RegExp, to: string) {
  const changed = smallMap.replace(from, to);
  expect(changed).not.toBe(smallMap);
  try {
    parseMap(changed);
  } catch (error) {
    if (error instanceof ImportMapFaulty) return error.problems;
    throw error;
  }
  return [];
}

test('a map is read as it is written, scalars as text', () => {
  const map = parseMap(smallMap);
  expect(map).toMatchObject({ log: 'invented-loans', case: { number: '{branch}-{no}' }, personal: ['name'] });
  expect(map.activities['Letter']).toEqual([]);
  expect(map.activities['Opened']).toMatchObject([{ do: [{ name: 'openCase', body: { amount: 'loan' } }], otherwise: 'reject' }]);
  expect(parseMap(smallMap.replace('kind: loan', 'kind: no')).activities['Opened']).toMatchObject([
    { do: [{ body: { kind: 'no' } }] },
  ]);
});

test('JSON will do', () => {
  const map = {
    log: 'a',
    case: { number: '{n}', creditor: 'C' },
    time: { column: 't' },
    activity: 'a',
    activities: { A: 'history' },
  };
  expect(parseMap(JSON.stringify(map))).toMatchObject({ log: 'a', time: { zone: 'offset' }, activities: { A: [] } });
});

test('the map that is shipped is a good one', () => {
  expect(parseMap(finesMap).log).toBe('road-traffic-fines');
});

test('the columns that it needs are known', () => {
  expect(neededColumns(parseMap(smallMap))).toEqual(['branch', 'no', 'bank', 'at', 'what', 'loan', 'fee', 'paid', 'sum']);
});

test.each<[from: string | RegExp, to: string, path: string, says: RegExp]>([
  ['log: invented-loans', 'log: Invented loans', 'log', /small letters/],
  [/^activity: what$/m, '', 'activity', /missing/],
  ['zone: Europe/Berlin', 'zone: Berlin', 'time › zone', /IANA/],
  ['DD.MM.YYYY', 'D.M.YYYY', 'time › format', /pattern/],
  ['delimiter: ;', "delimiter: '|'", 'file › delimiter', /tab/],
  ['personal: [name]', 'persnal: [name]', 'map', /"persnal" is not known here.*spelling/],
  ["number: '{branch}-{no}'", "number: '{branch-{no}'", 'case › number', /braces/],
  ["currency: '{cur}'", 'currency: eur', 'money › currency', /eur is no currency.*three capitals/],
  ["thousands: '.'", "thousands: ','", 'money › thousands', /same sign/],
  ["currency: EUR, decimal: '.'", 'currency: XXY', 'money › columns › fee › currency', /XXY/],
  ['paid: pay', 'paid: payed', 'money › columns › paid › kind', /set .*add, pay, ignore, check/],
  ['sumOf: paid', 'sumOf: pays', 'money › columns › sum › sumOf', /no column of money/],
  ['amount: loan,', 'amount: rate,', 'activities › Opened › 1 › do › amount', /rate is no column of money/],
  ['openCase', 'opencase', 'activities › Opened › 1 › do › 1', /opencase/],
  ['grounds: amount-wrong', 'grounds: wrong', 'activities › Fee › 1 › do › 2 › disputeDebt › grounds', /amount-wrong/],
  ['change: cost', 'change: fee', 'activities › Fee › 1 › do › 1 › adjustDebt › change', /principal/],
  ['otherwise: history', 'otherwise: keep', 'activities › Fee › 1 › otherwise', /history or reject/],
  ['Letter: history', 'Letter: hist', 'activities › Letter › 1', /object/],
  ['- do: history', '- do: hist', 'activities › Fee › 2 › do › 1', /history, or a command/],
  [/ {8}- disputeDebt/, '          disputeDebt', 'activities › Fee › 1 › do › 1', /exactly one/],
  ['filled: fee', 'filed: fee', 'activities › Fee › 1 › when', /"filed"/],
])('%s → %s is told at %s', (from, to, path, says) => {
  expect(problems(from, to).map((problem) => [problem.path, `${problem.problem}; ${problem.remedy}`])).toContainEqual([
    path,
    expect.stringMatching(says),
  ]);
});

test.each([
  ['activity: what', 'activity: "what', /line \d+/],
  ['activity: what', 'activity: what\nactivity: why', /line 7/],
  ['activity: what', '\tactivity: what', /line 6/],
])('broken YAML is told with its line: %s → %j', (from, to, path) => {
  expect(problems(from, to)[0]).toMatchObject({
    path: expect.stringMatching(path) as string,
    remedy: expect.stringContaining('YAML') as string,
  });
});

test('everything that is wrong is told at once', () => {
  expect(problems(/log: .*\nfile: .*\n/, 'log: A B\nfile: { encoding: x }\n')).toHaveLength(2);
});

test('a map cannot multiply itself', () => {
  const bomb = [
    'a: &a [x, x]',
    ...'bcdefghij'.split('').map((name, at) => `${name}: &${name} [${`*${'abcdefghij'[at] ?? ''}, `.repeat(9)}]`),
  ].join('\n');
  expect(() => parseMap(bomb)).toThrow(ImportMapFaulty);
});
