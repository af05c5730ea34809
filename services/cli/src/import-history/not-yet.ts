import type { LineResult } from '@attune/contracts';

// What another line of the file may bring: it may stand further down.
const codes = new Set(['case-unknown', 'debt-unknown', 'debt-not-clear', 'dispute-unknown']);

/** Whether a line was refused only because something is not there yet. */
export function isNotYet({ outcome, code }: Pick<LineResult, 'outcome' | 'code'>): boolean {
  return outcome === 'rejected' && codes.has(code ?? '');
}
