import { Temporal } from 'temporal-polyfill';

/** A moment as RFC 3339 text in UTC, as precise as it was given: `2006-03-01T11:20:00Z`. */
export type Instant = string & { readonly instant: unique symbol };

/**
 * Reads a moment in RFC 3339 form with any offset and gives it in UTC, without trailing zeros of the fraction.
 * @throws RangeError when the text is not a moment with an offset.
 */
export function instant(text: string): Instant {
  return Temporal.Instant.from(text).toString() as Instant;
}

const inUtc = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d*[1-9])?Z$/;

/** Earlier, equal or later, as −1, 0 or 1: by the moment, not by the text, for precision differs. */
export function compareInstants(one: string, other: string): number {
  if (one === other) return 0;
  // A sort compares often, and text without its Z sorts as the moments do.
  if (inUtc.test(one) && inUtc.test(other)) return one.slice(0, -1) < other.slice(0, -1) ? -1 : 1;
  return Temporal.Instant.compare(one, other);
}

/** A moment with nine digits of the second, so that text sorts as the moments do; `instant` takes the zeros off again. */
export function sortable(moment: string): string {
  return Temporal.Instant.from(moment).toString({ fractionalSecondDigits: 9 });
}
