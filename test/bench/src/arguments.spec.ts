import { describe, expect, test } from '@jest/globals';
import { argumentsOf } from './arguments.ts';

describe('arguments of the benchmarks', () => {
  test('none: everything, three rounds, a table', () => {
    expect(argumentsOf([])).toEqual({ names: [], json: false, long: false, rounds: 3 });
  });

  test('all of them', () => {
    const words = ['append 1 event', '--json', '--long', '--plot', 'a.svg', '--rounds=5', 'hot'];
    expect(argumentsOf(words)).toEqual({ names: ['append 1 event', 'hot'], json: true, long: true, plot: 'a.svg', rounds: 5 });
  });

  test.each([['--rounds', '2'], ['--rounds', 'many'], ['--rounds', '3.5'], ['--plot='], ['--fast']])(
    '%s %s is refused',
    (...words) => {
      expect(() => argumentsOf(words)).toThrow();
    },
  );
});
