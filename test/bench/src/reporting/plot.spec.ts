import { expect, test } from '@jest/globals';
import { plot } from './plot.ts';

/** Numbers of an attribute of the bars, without legend and background. */
function bars(svg: string, attribute: string): readonly number[] {
  return [...svg.matchAll(/<rect [^>]*height="11"[^>]*>/g)].map(([bar]) =>
    Number(new RegExp(` ${attribute}="([^"]*)"`).exec(bar)?.[1]),
  );
}

test('bars begin at 1, and go left for what is slower; equal factors are equally long', () => {
  const svg = plot([
    { name: 'faster', ours: 100, floor: 10, peer: 1, ratios: { floor: 10, peer: 100 }, rounds: 3 },
    { name: 'slower', ours: 1, floor: 10, ratios: { floor: 0.1 }, rounds: 3 },
  ]);
  const [ten = 0, hundred = 0, tenth = 0, ...more] = bars(svg, 'width');
  expect(more).toEqual([]);
  expect(hundred).toBeCloseTo(ten * 2, 0);
  expect(tenth).toBeCloseTo(ten, 0);
  const [one = 0, same, before = 0] = bars(svg, 'x');
  expect(same).toBe(one);
  expect(before).toBeCloseTo(one - tenth, 0);
});

test('names are text, not markup, and rows without ratios have no bars', () => {
  const svg = plot([{ name: 'a<b & c', ours: 1, ratios: {}, rounds: 3 }]);
  expect(svg).toContain('a&#60;b &#38; c');
  expect(bars(svg, 'x')).toEqual([]);
});
