import type { BreathingSpaceEnd, ClosingReason, ErasureGround, RepresentativeKind, Resolution } from '@attune/contracts';
import type { CheckedIn, SensitiveDataConsentGiven } from '@attune/contracts';

/** How a case came to its end, as a sentence. */
export const resolutions: Readonly<Record<Resolution, string>> = {
  paid: 'What was owed was paid.',
  settled: 'It was settled.',
  'written-off': 'What was left was written off.',
  'returned-to-creditor': 'It went back to the creditor.',
  other: 'It ended in another way.',
};

/** Why a case was closed, as a sentence. */
export const closingReasons: Readonly<Record<ClosingReason, string>> = {
  resolved: 'Nothing was left to do.',
  'opened-by-mistake': 'It had been opened by mistake.',
  duplicate: 'Another case looks after the same.',
  'client-died': 'The client has died.',
  'returned-to-creditor': 'It went back to the creditor.',
  transferred: 'Somebody else looks after it now.',
  other: 'There was another reason.',
};

/** Why a client's data were erased, as a sentence. */
export const erasureGrounds: Readonly<Record<ErasureGround, string>> = {
  'client-asked': 'The client asked for it.',
  'no-longer-needed': 'It was no longer needed.',
  'consent-withdrawn': 'The consent that it rested on was withdrawn.',
  unlawful: 'It should not have been kept.',
  'legal-obligation': 'The law asked for it.',
};

/** Why a breathing space ended, as a sentence. */
export const breathingSpaceEnds: Readonly<Record<BreathingSpaceEnd, string>> = {
  'ran-out': 'Its last day had passed.',
  cancelled: 'It was cancelled.',
  'treatment-ended': 'The crisis treatment had ended.',
  'debt-solution': 'A debt solution took its place.',
  death: 'The client has died.',
};

/** In what role somebody speaks for the client. */
export const representativeRoles: Readonly<Record<RepresentativeKind, string>> = {
  'debt-adviser': 'a debt adviser',
  solicitor: 'a solicitor',
  attorney: 'an attorney',
  family: 'a member of the family',
  friend: 'a friend',
  other: 'another person',
};

/** On which channel something was heard. */
export const heard: Readonly<Record<CheckedIn['heardOn'], string>> = {
  phone: 'on the phone',
  'video-call': 'in a video call',
  'in-person': 'in person',
  'e-mail': 'by e-mail',
  'text-message': 'by text message',
  letter: 'by letter',
  portal: 'in the portal',
  other: 'in another way',
};

/** How somebody agreed, or took it back. */
export const forms: Readonly<Record<SensitiveDataConsentGiven['how'], string>> = {
  spoken: 'in speech',
  written: 'in writing',
  online: 'online',
};
