import type { Setting } from '../people/setting.ts';

/** So many days of the case, in order and apart from each other: one from each of as many equal parts of its time. */
export function someDays({ random, days }: Setting, count: number): readonly number[] {
  const [first, last] = [3, days - 3];
  const part = Math.floor((last - first) / count);
  return Array.from({ length: count }, (_, index) => first + index * part + random.between(0, Math.max(0, part - 2)));
}
