import { expect, test } from '@jest/globals';
import { table } from './table.ts';

test('rows stand in a table of Markdown, what was not measured as a dash', () => {
  const rows = [
    {
      name: 'append 1 event, 32 writers',
      ours: 21_345,
      floor: 10_000,
      peer: 1_900,
      ratios: { floor: 2.13, peer: 11.2 },
      rounds: 3,
    },
    { name: 'growth view ms 1000000 events', ours: 4.25, empty: 4, ratios: { empty: 0.941 }, rounds: 3 },
  ];
  expect(table(rows).split('\n')).toEqual([
    '| bench                         |   ours |  floor | emmett | × floor | × emmett | on an empty log |',
    '|-------------------------------|-------:|-------:|-------:|--------:|---------:|----------------:|',
    '| append 1 event, 32 writers    | 21,345 | 10,000 |  1,900 |    2.13 |     11.2 |                 |',
    '| growth view ms 1000000 events |   4.25 |      – |      – |       – |        – |        4 (0.94) |',
  ]);
});
