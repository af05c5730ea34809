import { inClear } from '@attune/contracts';
import type { Reference } from '@attune/contracts';
import type { Now } from '@attune/kernel';

/** The id of a debt: that of the creditor's number where there is one, so that the number is found by it and never taken twice. */
export function debtId(reference: Reference | undefined, ordinal: number, now: Pick<Now, 'newId' | 'referenceId'>): string {
  return reference === undefined ? now.newId(`debt/${String(ordinal)}`) : now.referenceId('debt', inClear(reference));
}
