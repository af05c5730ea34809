import { plain } from './in-words.ts';
import { breathingSpaceEnds, forms, representativeRoles } from './reason-words.ts';
import type { Sentences } from './sentence.ts';

/** Sentences about what protects the client and who speaks for them. A need or a name is personal, so it stands apart. */
export const protectionSentences: Sentences<
  | 'SupportNeedRecorded'
  | 'SupportNeedWithdrawn'
  | 'SensitiveDataConsentGiven'
  | 'SensitiveDataConsentWithdrawn'
  | 'BreathingSpaceStarted'
  | 'BreathingSpaceEnded'
  | 'RepresentativeAppointed'
  | 'RepresentativeRemoved'
> = {
  SupportNeedRecorded: ({ kind, notes }) => ({
    what: 'The client needs something done differently.',
    identity: kind,
    notes,
  }),
  SupportNeedWithdrawn: ({ notes }) => ({ what: 'A support need no longer holds.', notes }),
  SensitiveDataConsentGiven: ({ purpose, how, told }) => ({
    what: `The client agreed that sensitive facts are kept, for one purpose: ${plain(purpose)}.`,
    why: `Agreed ${forms[how]}; what the client was told stands in the notes.`,
    notes: told,
  }),
  SensitiveDataConsentWithdrawn: ({ how }) => ({ what: 'The client withdrew a consent.', why: `Withdrawn ${forms[how]}.` }),
  BreathingSpaceStarted: ({ kind, startedOn, until }) => ({
    what: `A breathing space (${plain(kind)}) protects the client from ${startedOn} on.`,
    why: until === undefined ? 'Its end is not known yet.' : `Its last day is ${until}.`,
  }),
  BreathingSpaceEnded: ({ endedOn, why }) => ({ what: `The breathing space ended on ${endedOn}.`, why: breathingSpaceEnds[why] }),
  RepresentativeAppointed: ({ kind, name, notes }) => ({
    what: `Somebody speaks for the client: ${representativeRoles[kind]}.`,
    identity: name,
    notes,
  }),
  RepresentativeRemoved: ({ notes }) => ({ what: 'A representative no longer speaks for the client.', notes }),
};
