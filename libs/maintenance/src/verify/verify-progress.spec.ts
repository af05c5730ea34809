import { expect, it } from '@jest/globals';
import { progressTo } from './verify-progress.ts';

it('tells every two seconds how far it is and how fast it was since', () => {
  const said: string[] = [];
  let now = 0;
  const tell = progressTo(
    (text) => void said.push(text),
    () => now,
  );
  for (const [at, events] of [
    [1000, 1000],
    [2000, 4000],
    [3000, 5000],
    [4500, 9000],
  ] as const) {
    now = at;
    tell(events, 10_000);
  }
  expect(said).toEqual(['4000 of 10000 events, 2000 a second', '9000 of 10000 events, 2000 a second']);
});
