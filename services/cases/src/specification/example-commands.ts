import type { routes, CaseEvent, CaseOpenedAnswer, Recorded } from '@attune/contracts';
import * as past from './pasts.ts';
import { caseId, eventIdOf } from './case-in-memory.ts';

type Routes = typeof routes;

type Answers = { readonly answer: typeof Recorded } | { readonly answer: typeof CaseOpenedAnswer };

/** The names of the commands that are sent one by one, known by what they answer. */
export type CommandName = {
  readonly [Name in keyof Routes]: Routes[Name] extends Answers & { readonly service: 'cases' } ? Name : never;
}[keyof Routes];

/** A command that succeeds: what happened before it, what it names in its address and says in its body, what it records. */
export interface Example {
  readonly past: readonly CaseEvent[];
  readonly parameters?: Readonly<Record<string, string>>;
  readonly body: object;
  readonly records: readonly CaseEvent['type'][];
}

const { ids, caseOpened, debtAdded, hardshipDisclosed } = past;
const bill = { creditor: 'Northern Water', kind: 'water bill', amount: { amount: 12_000, currency: 'GBP' } };
const inCase = (events: readonly CaseEvent[], body: object, ...records: readonly CaseEvent['type'][]): Example => ({
  past: [caseOpened, ...events],
  parameters: { caseId },
  body,
  records,
});
const about = (parameters: Readonly<Record<string, string>>, example: Example): Example => ({
  ...example,
  parameters: { caseId, ...parameters },
});

/** One example of each command; a command without a line here does not compile. */
export const exampleCommands: Readonly<Record<CommandName, Example>> = {
  openCase: { past: [], body: { debts: [bill] }, records: ['CaseOpened', 'DebtAdded'] },
  addDebt: inCase([], bill, 'DebtAdded'),
  adjustDebt: about(
    { debtId: ids.debt },
    inCase([debtAdded], { change: 'cost', amount: { amount: 500, currency: 'GBP' }, reason: 'A letter.' }, 'DebtAdjusted'),
  ),
  disputeDebt: inCase([debtAdded], { debtId: ids.debt, grounds: 'not-mine' }, 'DebtDisputed'),
  resolveDispute: about(
    { disputeId: ids.dispute },
    inCase([debtAdded, past.debtDisputed], { outcome: 'upheld' }, 'DisputeResolved'),
  ),
  assignAdviser: inCase([], { adviserId: 'adviser-1' }, 'AdviserAssigned'),
  handOverCase: inCase([past.adviserAssigned], { to: 'adviser-2', notes: 'Mornings are hard.' }, 'CaseHandedOver'),
  resolveCase: inCase([], { how: 'paid' }, 'CaseResolved'),
  closeCase: inCase([], { reason: 'duplicate' }, 'CaseClosed'),
  reopenCase: inCase([past.caseClosed], { reason: 'The client wrote.' }, 'CaseReopened'),
  noteHistory: inCase([], { activity: 'Send Fine', source: 'fines' }, 'HistoryNoted'),
  correctFact: inCase([debtAdded], { event: eventIdOf(1, 1), why: 'Somebody else owes it.' }, 'Corrected'),
  checkIn: inCase([], { feeling: 2, readiness: 'unsure', heardOn: 'phone' }, 'CheckedIn'),
  discloseHardship: inCase([], { kind: 'illness' }, 'HardshipDisclosed'),
  reviewHardship: about({ hardshipId: ids.hardship }, inCase([hardshipDisclosed], { outcome: 'easing' }, 'HardshipReviewed')),
  endHardship: about({ hardshipId: ids.hardship }, inCase([hardshipDisclosed], {}, 'HardshipEnded')),
  recordSupportNeed: inCase([], { kind: 'large-print' }, 'SupportNeedRecorded'),
  withdrawSupportNeed: about({ supportNeedId: ids.need }, inCase([past.supportNeedRecorded], {}, 'SupportNeedWithdrawn')),
  giveConsent: inCase([], { purpose: 'health', how: 'spoken', told: 'What for.' }, 'SensitiveDataConsentGiven'),
  withdrawConsent: about(
    { consentId: ids.consent },
    inCase([past.consentGiven], { how: 'spoken' }, 'SensitiveDataConsentWithdrawn'),
  ),
  startBreathingSpace: inCase([], { kind: 'standard', startedOn: '2026-11-20' }, 'BreathingSpaceStarted'),
  endBreathingSpace: about(
    { breathingSpaceId: ids.space },
    inCase([past.breathingSpaceStarted], { why: 'cancelled' }, 'BreathingSpaceEnded'),
  ),
  appointRepresentative: inCase([], { kind: 'friend', name: 'Bo Example' }, 'RepresentativeAppointed'),
  removeRepresentative: about(
    { representativeId: ids.representative },
    inCase([past.representativeAppointed], {}, 'RepresentativeRemoved'),
  ),
};
