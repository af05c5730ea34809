import { expect, it } from '@jest/globals';
import { Progress } from './progress.ts';

function telling(isScreen: boolean) {
  const said: string[] = [];
  const clock = { now: 0 };
  const draw = (text: string) => void said.push(text);
  const progress = new Progress({ isScreen, draw, say: (text) => void said.push(`${text}\n`) }, () => clock.now);
  return { said, clock, progress };
}

it('tells every five seconds where nobody looks at a screen, and draws nothing', () => {
  const { said, clock, progress } = telling(false);
  for (clock.now = 0; clock.now <= 11_000; clock.now += 100) progress.tell(() => String(clock.now));
  progress.wipe();
  expect(said).toEqual(['5000\n', '10000\n']);
});

it('draws one line again and again on a screen, and clears it for what is said in between', () => {
  const { said, clock, progress } = telling(true);
  clock.now = 250;
  progress.tell(() => 'one');
  clock.now = 300;
  progress.tell(() => 'too soon');
  progress.say('by the way');
  progress.wipe();
  expect(said).toEqual(['\r\u001b[Kone', '\r\u001b[K', 'by the way\n']);
});
