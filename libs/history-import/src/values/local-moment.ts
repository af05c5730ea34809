import { Temporal } from 'temporal-polyfill';
import type { TimePattern } from './time-pattern.ts';

const iso =
  /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:[T ](?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,](?<fraction>\d{1,9}))?)?)?$/;

/** Why a local time is no moment. */
export type NoMoment = 'unreadable' | 'not-in-zone';

/**
 * A local time in a named zone as RFC 3339 text in UTC; a date alone means its beginning. Of an hour that the zone had twice,
 * the first is meant; an hour that it skipped is no moment.
 */
export function localMoment(text: string, zone: string, pattern: TimePattern = iso): string | { readonly not: NoMoment } {
  const parts = pattern.exec(text)?.groups;
  if (parts === undefined) return { not: 'unreadable' };
  const number = (name: string) => Number(parts[name] ?? 0);
  const nanoseconds = Number((parts['fraction'] ?? '').padEnd(9, '0'));
  const wall = {
    ...{ year: number('year'), month: number('month'), day: number('day') },
    ...{ hour: number('hour'), minute: number('minute'), second: number('second') },
    ...{
      millisecond: Math.floor(nanoseconds / 1e6),
      microsecond: Math.floor(nanoseconds / 1e3) % 1000,
      nanosecond: nanoseconds % 1000,
    },
  };
  // 60 is a leap second to ISO 8601, and to Temporal only when it reads text.
  if (wall.second > 59) return { not: 'unreadable' };
  let local: Temporal.PlainDateTime;
  try {
    local = Temporal.PlainDateTime.from(wall, { overflow: 'reject' });
  } catch {
    return { not: 'unreadable' };
  }
  const zoned = local.toZonedDateTime(zone, { disambiguation: 'earlier' });
  return zoned.toPlainDateTime().equals(local) ? zoned.toInstant().toString() : { not: 'not-in-zone' };
}
