import { plain } from './in-words.ts';
import { heard } from './reason-words.ts';
import type { Sentences } from './sentence.ts';

const feelings = ['', 'very heavy', 'heavy', 'so-so', 'fairly light', 'light'] as const;
const readinesses = {
  ready: 'are ready to talk now',
  'not-now': 'would rather not talk now',
  unsure: 'are not sure about talking now',
} as const;

/** Sentences about the person: how they feel and what they live through. */
export const personSentences: Sentences<'CheckedIn' | 'HardshipDisclosed' | 'HardshipReviewed' | 'HardshipEnded'> = {
  CheckedIn: ({ feeling, readiness, heardOn, words, nextTime }) => ({
    what: `The client said how they feel: ${feelings[feeling] ?? 'on a scale'} (${String(feeling)} of 5), and that they ${readinesses[readiness]}.`,
    why: nextTime === undefined ? `Heard ${heard[heardOn]}.` : `Heard ${heard[heardOn]}; a better time would be ${nextTime}.`,
    words,
  }),
  HardshipDisclosed: ({ kind, since, expectedUntil, reviewOn, notes }) => ({
    what: `The client disclosed a hardship: ${kind === 'other' ? 'another circumstance' : plain(kind)}${since === undefined ? '' : `, since ${since}`}${expectedUntil === undefined ? '' : `, expected until ${expectedUntil}`}.`,
    why: `It will be looked at again on ${reviewOn}.`,
    notes,
  }),
  HardshipReviewed: ({ outcome, nextReviewOn, notes }) => ({
    what: `The hardship was looked at again: it is ${outcome === 'continues' ? 'going on' : outcome}.`,
    why: `The next look is on ${nextReviewOn}.`,
    notes,
  }),
  HardshipEnded: ({ endedOn, notes }) => ({ what: `The hardship ended on ${endedOn}.`, notes }),
};
