import { closingReasons, erasureGrounds, resolutions } from './reason-words.ts';
import type { Sentences } from './sentence.ts';

/** Sentences about the case itself. */
export const caseSentences: Sentences<
  | 'CaseOpened'
  | 'AdviserAssigned'
  | 'CaseHandedOver'
  | 'CaseResolved'
  | 'CaseClosed'
  | 'CaseReopened'
  | 'HistoryNoted'
  | 'Corrected'
  | 'ClientErased'
> = {
  CaseOpened: ({ reference }) => ({
    what: reference === undefined ? 'The case was opened.' : `The case was opened for ${reference.creditor}.`,
    identity: reference?.number,
  }),
  AdviserAssigned: ({ adviserId }) => ({ what: `Adviser ${adviserId} looks after the case.` }),
  CaseHandedOver: ({ from, to, notes }) => ({
    what: `Adviser ${from} handed the case over to adviser ${to}, with what was heard.`,
    notes,
  }),
  CaseResolved: ({ how, notes }) => ({ what: 'The case is resolved.', why: resolutions[how], notes }),
  CaseClosed: ({ reason, notes }) => ({ what: 'The case was closed.', why: closingReasons[reason], notes }),
  CaseReopened: ({ reason }) => ({ what: 'The case was opened again.', why: 'The reason stands in the notes.', notes: reason }),
  HistoryNoted: ({ activity, attributes, source, line }) => ({
    what: 'Something happened before, or elsewhere.',
    why: line === undefined ? `It comes from ${source}.` : `It comes from ${source}, line ${String(line)}.`,
    notes: activity,
    details: attributes,
  }),
  Corrected: ({ event, why }) => ({
    what: `The entry ${event} was recorded by mistake.`,
    why: 'The reason stands in the notes.',
    notes: why,
  }),
  ClientErased: ({ ground }) => ({
    what: 'What was personal about the client was erased for good.',
    why: erasureGrounds[ground],
  }),
};
