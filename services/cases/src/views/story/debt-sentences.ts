import { plain, sum } from './in-words.ts';
import type { Sentences } from './sentence.ts';

/** Sentences about what is owed. */
export const debtSentences: Sentences<'DebtAdded' | 'DebtAdjusted' | 'DebtDisputed' | 'DisputeResolved'> = {
  DebtAdded: ({ creditor, kind, amount, reference, description }) => ({
    what: `A debt joined the case: ${sum(amount)} to ${creditor} (${kind}).`,
    identity: reference?.number,
    notes: description,
  }),
  DebtAdjusted: ({ change, amount, reason }) => ({
    what: change === 'principal' ? `The sum itself now stands at ${sum(amount)}.` : `Costs changed by ${sum(amount)}.`,
    why: 'The reason stands in the notes.',
    notes: reason,
  }),
  DebtDisputed: ({ grounds, words, notes }) => ({
    what: 'The client disputes a debt; its recovery waits.',
    why: `The grounds: ${plain(grounds)}.`,
    words,
    notes,
  }),
  DisputeResolved: ({ outcome, notes }) => ({ what: `The dispute was answered: ${plain(outcome)}.`, notes }),
};
