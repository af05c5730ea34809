import { expect, test } from '@jest/globals';
import { pastEventId, pastEvents } from '@attune/testing';
import type { CaseEvent } from '@attune/contracts';
import { consentGiven, hardshipDisclosed, ids } from '../specification/pasts.ts';
import { withoutWithdrawnNotes } from './without-withdrawn-notes.ts';

const disclosed: CaseEvent = { ...hardshipDisclosed, consentId: ids.consent, notes: 'The plant closed.' };
const withdrawn: CaseEvent = { type: 'SensitiveDataConsentWithdrawn', consentId: ids.consent, how: 'spoken' };

/** The notes that may be told of the disclosure, the second event, when the whole history is this and `upTo` of it is asked about. */
function notesIn(whole: readonly CaseEvent[], upTo = whole.length): unknown {
  const all = pastEvents(whole);
  return (withoutWithdrawnNotes(all.slice(0, upTo), all)[1]?.data as { readonly notes?: string }).notes;
}

test('notes are told while their consent holds', () => {
  expect(notesIn([consentGiven, disclosed])).toBe('The plant closed.');
});

test('notes of a consent that was withdrawn are told no more, whatever moment is asked about', () => {
  expect(notesIn([consentGiven, disclosed, withdrawn])).toBeUndefined();
  expect(notesIn([consentGiven, disclosed, withdrawn], 2)).toBeUndefined();
});

test('correcting the fact does not bring its notes back', () => {
  expect(notesIn([consentGiven, disclosed, withdrawn, { type: 'Corrected', event: pastEventId(1), why: 'x' }])).toBeUndefined();
});

test('notes are told again when the withdrawal was a mistake', () => {
  const mistake: CaseEvent = { type: 'Corrected', event: pastEventId(2), why: 'Another client withdrew.' };
  expect(notesIn([consentGiven, disclosed, withdrawn, mistake])).toBe('The plant closed.');
});
