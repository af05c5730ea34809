import { expect, it, test } from '@jest/globals';
import { readAsked } from './asked.ts';

it('reads what a run is to do, and has something to begin with', () => {
  expect(readAsked([], 5)).toEqual({ seed: 5, kills: 100, writers: 4, json: false });
  expect(readAsked(['--seed', '7', '--kills=20', '--writers', '2', '--json'], 5)).toEqual({
    seed: 7,
    kills: 20,
    writers: 2,
    json: true,
  });
});

test.each([['--help'], ['--kills'], ['--kills', 'many'], ['--kills', '-1'], ['--seed', '1.5'], ['--writers', '0'], ['more']])(
  'wrong use: %s %s',
  (...args) => {
    expect(readAsked(args, 5)).toBeUndefined();
  },
);
