import type { Reference } from '@attune/kernel';
import { isSealed } from './sealed.ts';
import type { Personal } from './sealed.ts';

/** A caller's own number as a command hands it in. @throws TypeError for a recorded one: it is opened at the edge only, so that is a bug */
export function inClear({ creditor, number }: { readonly creditor: string; readonly number: Personal<string> }): Reference {
  if (isSealed(number)) throw new TypeError('a recorded number is sealed');
  return { creditor, number };
}
