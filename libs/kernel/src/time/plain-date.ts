import { Temporal } from 'temporal-polyfill';

/** A calendar date without zone, as `YYYY-MM-DD`. */
export type PlainDate = string & { readonly plainDate: unique symbol };

const inUtc = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;
const form = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Reads a date of the form `YYYY-MM-DD`.
 * @throws RangeError when the text has another form or names a day that does not exist.
 */
export function plainDate(text: string): PlainDate {
  if (!form.test(text)) throw new RangeError('a date has the form YYYY-MM-DD');
  return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() as PlainDate;
}

/** The day of a moment in UTC. */
export function dateOf(moment: string): PlainDate {
  // Each decision asks, and a moment in UTC begins with its day.
  if (inUtc.test(moment)) return moment.slice(0, 10) as PlainDate;
  return Temporal.Instant.from(moment).toZonedDateTimeISO('UTC').toPlainDate().toString() as PlainDate;
}

/** The latest date that it is anywhere on Earth at a moment (UTC+14): what lies after it has not come for anybody. */
export function latestDate(moment: string): PlainDate {
  return Temporal.Instant.from(moment).toZonedDateTimeISO('+14:00').toPlainDate().toString() as PlainDate;
}

/** The date `days` days later (or earlier, when negative). */
export function plusDays(date: PlainDate, days: number): PlainDate {
  return Temporal.PlainDate.from(date).add({ days }).toString() as PlainDate;
}

/** The last representable moment of a day in UTC, for questions that name a day and mean all of it. */
export function endOfDay(date: PlainDate): string {
  return Temporal.PlainDate.from(date)
    .add({ days: 1 })
    .toZonedDateTime('UTC')
    .toInstant()
    .subtract({ nanoseconds: 1 })
    .toString();
}
