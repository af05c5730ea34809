import { dateOf, instant, uuidV5 } from '@attune/kernel';
import type { Now } from '@attune/kernel';

const noon = instant('2026-11-25T12:00:00Z');
const ids = '5bec1f1c-0000-4000-8000-000000000000';

/** The moment at which specifications happen, with ids that follow from their words: `specificationNow.newId('debt/0')`. */
export const specificationNow: Now = {
  instant: noon,
  date: dateOf(noon),
  occurredAt: noon,
  newId: (word) => uuidV5(ids, word),
  referenceId: (word, { creditor, number }) => uuidV5(ids, `${word}/${creditor}/${number}`),
};
