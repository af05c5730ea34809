import type { Fault } from '../fault.ts';

/** A column that the line cannot do without holds nothing. */
export function columnEmpty(column: string, why: string): Fault {
  return { code: 'column-empty', column, problem: `the column is empty, but ${why}`, remedy: 'fill the column' };
}

/** A text is longer than can be kept in its place. */
export function textTooLong(column: string, longest: number): Fault {
  return {
    code: 'text-too-long',
    column,
    problem: `the text is longer than ${String(longest)} characters`,
    remedy: 'shorten it, or name another column in the map',
  };
}

/** A currency that ISO 4217 does not list. */
export function currencyUnknown(column: string): Fault {
  return {
    code: 'currency-unknown',
    column,
    problem: 'the currency is no code of ISO 4217',
    remedy: 'write its three capitals, such as EUR',
  };
}
