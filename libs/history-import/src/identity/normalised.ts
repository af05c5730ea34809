import { utcMoment } from '../values/utc-moment.ts';

const decimal = /^[+-]?\d+\.\d+$/;

/**
 * A value in the form in which it counts for a line's identity, so that one log gives the same lines as CSV and as XES: a
 * moment with its offset in UTC, a decimal without trailing zeros (35.0 is 35); everything else as it is.
 */
export function normalised(value: string): string {
  if (decimal.test(value)) return value.replace(/\.?0+$/, '');
  return utcMoment(value) ?? value;
}
