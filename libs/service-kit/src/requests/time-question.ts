import { endOfDay, instant, plainDate } from '@attune/kernel';
import { FieldsWrong } from '../http/fields-wrong.ts';
import { readMark, tryMark } from './mark.ts';

/** The two questions about time: what was known by a place or a moment, and what had happened by a moment. */
export interface TimeQuestion {
  readonly asOf?: bigint | string;
  readonly effectiveAt?: string;
}

/**
 * Reads the questions as they stand in a query. A date means all of that day in UTC.
 * @throws FieldsWrong when one is neither moment nor date nor (for `asOf`) a mark.
 */
export function timeQuestion(query: {
  readonly asOf?: string | undefined;
  readonly effectiveAt?: string | undefined;
}): TimeQuestion {
  const { asOf, effectiveAt } = query;
  return {
    ...(asOf === undefined ? {} : { asOf: tryMark(asOf) === undefined ? momentOf('asOf', asOf) : readMark(asOf).position }),
    ...(effectiveAt === undefined ? {} : { effectiveAt: momentOf('effectiveAt', effectiveAt) }),
  };
}

function momentOf(field: string, text: string): string {
  try {
    const moment = /^\d{4}-\d{2}-\d{2}$/.test(text) ? endOfDay(plainDate(text)) : instant(text);
    // Years beyond four digits can't be compared with what is stored.
    if (/^\d{4}-/.test(moment)) return moment;
  } catch {
    // What isn't a moment is refused below.
  }
  throw new FieldsWrong([
    { pointer: `/${field}`, detail: 'a moment such as 2026-03-01T11:20:00Z, or a date such as 2026-03-01' },
  ]);
}
