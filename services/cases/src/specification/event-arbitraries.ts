import {
  BreathingSpaceEnd,
  BreathingSpaceKind,
  ClosingReason,
  ConsentForm,
  ConsentPurpose,
  DisputeGrounds,
  DisputeOutcome,
  EffectOnIncome,
  ErasureGround,
  Evidence,
  HardshipKind,
  HeardOn,
  Readiness,
  RepresentativeKind,
  Resolution,
  ReviewOutcome,
} from '@attune/contracts';
import type { CaseEvent } from '@attune/contracts';
import { pastEventId } from '@attune/testing';
import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { ids } from './pasts.ts';

/** How many events a random history has at most; corrections name events within it. */
export const longestHistory = 24;

// Few ids, so that events meet one another; few days, so that they come before, upon and after each other.
const id = fc.constantFrom(ids.debt, ids.hardship, ids.consent);
const text = fc.string({ maxLength: 20 }).map((inner) => `<${inner}>`);
const adviser = fc.constantFrom('adviser-1', 'adviser-2');
const date = fc.constantFrom('0000-01-01', '2026-02-28', '2026-11-24', '2026-11-25', '9999-12-31');
const moment = fc.constantFrom('2006-03-01T11:20:00Z', '2026-11-25T12:00:00.5Z', '2026-11-25T12:00:00Z');
const money = fc.record({ amount: fc.maxSafeInteger(), currency: fc.constantFrom('GBP', 'JPY', 'KWD') });
const reference = fc.record({ creditor: text, number: text });
const among = <Word extends string>({ options }: { readonly options: readonly Word[] }) => fc.constantFrom(...options);

type Data<Type extends CaseEvent['type']> = Omit<Extract<CaseEvent, { readonly type: Type }>, 'type'>;
type Arbitraries = { readonly [Type in CaseEvent['type']]: Arbitrary<Data<Type>> };

/** Any data of each type of event that the contracts allow; a type without a line here does not compile. */
export const eventData: Arbitraries = {
  CaseOpened: fc.record({ clientId: id, reference }, { requiredKeys: ['clientId'] }),
  CaseResolved: fc.record({ how: among(Resolution), notes: text }, { requiredKeys: ['how'] }),
  CaseClosed: fc.record({ reason: among(ClosingReason), notes: text }, { requiredKeys: ['reason'] }),
  CaseReopened: fc.record({ reason: text }),
  DebtAdded: fc.record(
    {
      debtId: id,
      creditor: text,
      kind: text,
      amount: money.map((sum) => ({ ...sum, amount: Math.abs(sum.amount) })),
      reference,
      since: date,
      description: text,
    },
    { requiredKeys: ['debtId', 'creditor', 'kind', 'amount'] },
  ),
  DebtAdjusted: fc.record({
    adjustmentId: id,
    debtId: id,
    change: fc.constantFrom('principal', 'cost'),
    amount: money,
    reason: text,
  }),
  DebtDisputed: fc.record(
    { disputeId: id, debtId: id, grounds: among(DisputeGrounds), words: text },
    { requiredKeys: ['disputeId', 'debtId', 'grounds'] },
  ),
  DisputeResolved: fc.record(
    { disputeId: id, debtId: id, outcome: among(DisputeOutcome), notes: text },
    { requiredKeys: ['disputeId', 'debtId', 'outcome'] },
  ),
  AdviserAssigned: fc.record({ adviserId: adviser }),
  CaseHandedOver: fc.record({ handoverId: id, from: adviser, to: adviser, notes: text }),
  CheckedIn: fc.record(
    {
      checkInId: id,
      feeling: fc.integer({ min: 1, max: 5 }),
      readiness: among(Readiness),
      heardOn: among(HeardOn),
      words: text,
      nextTime: moment,
    },
    { requiredKeys: ['checkInId', 'feeling', 'readiness', 'heardOn'] },
  ),
  HardshipDisclosed: fc.record(
    {
      hardshipId: id,
      kind: among(HardshipKind),
      since: date,
      expectedUntil: date,
      effectOnIncome: among(EffectOnIncome),
      evidence: among(Evidence),
      notes: text,
      consentId: id,
      reviewOn: date,
    },
    { requiredKeys: ['hardshipId', 'kind', 'effectOnIncome', 'evidence', 'reviewOn'] },
  ),
  HardshipReviewed: fc.record(
    { hardshipId: id, reviewId: id, outcome: among(ReviewOutcome), notes: text, nextReviewOn: date },
    { requiredKeys: ['hardshipId', 'reviewId', 'outcome', 'nextReviewOn'] },
  ),
  HardshipEnded: fc.record({ hardshipId: id, endedOn: date, notes: text }, { requiredKeys: ['hardshipId', 'endedOn'] }),
  SupportNeedRecorded: fc.record(
    {
      supportNeedId: id,
      kind: fc.constantFrom('large-print', 'interpreter', 'no-phone', 'other'),
      notes: text,
      reviewOn: date,
      consentId: id,
    },
    { requiredKeys: ['supportNeedId', 'kind'] },
  ),
  SupportNeedWithdrawn: fc.record({ supportNeedId: id, notes: text }, { requiredKeys: ['supportNeedId'] }),
  SensitiveDataConsentGiven: fc.record(
    { consentId: id, purpose: among(ConsentPurpose), how: among(ConsentForm), told: text, until: date },
    { requiredKeys: ['consentId', 'purpose', 'how', 'told'] },
  ),
  SensitiveDataConsentWithdrawn: fc.record({ consentId: id, how: among(ConsentForm) }),
  BreathingSpaceStarted: fc.record(
    {
      breathingSpaceId: id,
      kind: among(BreathingSpaceKind),
      startedOn: date,
      until: date,
      debts: fc.array(id, { maxLength: 3 }),
    },
    { requiredKeys: ['breathingSpaceId', 'kind', 'startedOn'] },
  ),
  BreathingSpaceEnded: fc.record({ breathingSpaceId: id, endedOn: date, why: among(BreathingSpaceEnd) }),
  RepresentativeAppointed: fc.record(
    { representativeId: id, kind: among(RepresentativeKind), name: text, organisation: text, contact: text, notes: text },
    { requiredKeys: ['representativeId', 'kind', 'name'] },
  ),
  RepresentativeRemoved: fc.record({ representativeId: id, notes: text }, { requiredKeys: ['representativeId'] }),
  HistoryNoted: fc.record(
    {
      activity: text,
      attributes: fc.dictionary(text, text, { maxKeys: 3, noNullPrototype: true }),
      source: text,
      line: fc.integer({ min: 1, max: 9 }),
    },
    { requiredKeys: ['activity', 'attributes', 'source'] },
  ),
  Corrected: fc.record({ event: fc.nat(longestHistory).map(pastEventId), why: text }),
  ClientErased: fc.record({ clientIds: fc.array(id, { minLength: 1, maxLength: 2 }), ground: among(ErasureGround) }),
};
