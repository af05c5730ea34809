import type { MeetingTime } from '@attune/contracts';
import { compareInstants, RuleBroken } from '@attune/kernel';

/** Refuses a time that has no length, or that lies before a moment. */
export function mustBeToCome({ from, to }: MeetingTime, moment: string): void {
  if (compareInstants(to, from) <= 0) throw new RuleBroken('MeetingEndsBeforeItBegins', { from, to });
  if (compareInstants(from, moment) < 0) throw new RuleBroken('MeetingTimeInThePast', { from });
}

/** Times in order. Refuses those that overlap; one may begin when another ends. */
export function oneAfterAnother(times: readonly MeetingTime[]): readonly MeetingTime[] {
  const inOrder = times.toSorted((one, other) => compareInstants(one.from, other.from));
  for (const [index, { from }] of inOrder.entries()) {
    const before = inOrder[index - 1];
    if (before !== undefined && compareInstants(from, before.to) < 0)
      throw new RuleBroken('MeetingTimesOverlap', { from, before: before.from });
  }
  return inOrder;
}

/** Refuses a time that was not offered. */
export function mustBeOffered(time: MeetingTime, times: readonly MeetingTime[]): void {
  if (!times.some((offered) => isSameTime(offered, time)))
    throw new RuleBroken('MeetingTimeNotOffered', { offered: times.map(({ from }) => from) });
}

/** Whether two times have a moment in common; one may begin when the other ends. */
export function overlap(one: MeetingTime, other: MeetingTime): boolean {
  return compareInstants(one.from, other.to) < 0 && compareInstants(other.from, one.to) < 0;
}

export function isSameTime(one: MeetingTime, other: MeetingTime): boolean {
  return compareInstants(one.from, other.from) === 0 && compareInstants(one.to, other.to) === 0;
}
