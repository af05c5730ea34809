import type { WeeklyTime } from '@attune/contracts';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const [day, week] = [24 * 60, 7 * 24 * 60];

/** Whether a week has a minute that is welcome and not quiet. Without welcome times every time is. */
export function timeIsLeft(welcome: readonly WeeklyTime[], quiet: readonly WeeklyTime[]): boolean {
  const [good, bad] = [minutesOf(welcome), minutesOf(quiet)];
  return welcome.length === 0 ? bad.size < week : [...good].some((one) => !bad.has(one));
}

function minutesOf(times: readonly WeeklyTime[]): ReadonlySet<number> {
  return new Set(
    times.flatMap(({ weekday, from, to }) => {
      const begins = weekdays.indexOf(weekday) * day + minute(from);
      const lasts = minute(to) - minute(from) + (to < from ? day : 0);
      return Array.from({ length: lasts }, (_minute, after) => (begins + after) % week);
    }),
  );
}

function minute(time: string): number {
  const [hours, minutes] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}
