import { Recorded } from '../http/answers.ts';
import { command } from '../http/route.ts';
import { AssignAdviser } from './adviser/assign-adviser.ts';
import { HandOverCase } from './adviser/hand-over-case.ts';
import { CorrectFact } from './corrections/correct-fact.ts';
import { AddDebt } from './debts/add-debt.ts';
import { AdjustDebt } from './debts/adjust-debt.ts';
import { DisputeDebt } from './disputes/dispute-debt.ts';
import { ResolveDispute } from './disputes/resolve-dispute.ts';
import { NoteHistory } from './history/note-history.ts';
import { CloseCase } from './life/close-case.ts';
import { OpenCase } from './life/open-case.ts';
import { ReopenCase } from './life/reopen-case.ts';
import { ResolveCase } from './life/resolve-case.ts';
import { CaseOpenedAnswer } from './views/case-opened-answer.ts';

const service = 'cases';
const needs = 'cases:write';

/** The commands about a case and what is owed in it; each a POST to the thing that it makes. */
export const caseCommands = {
  openCase: command('POST', '/v1/cases', {
    service,
    needs,
    summary: 'Open a case for a client',
    body: OpenCase,
    answer: CaseOpenedAnswer,
    errors: ['CaseAlreadyOpen', 'ReferenceTaken'],
  }),
  addDebt: command('POST', '/v1/cases/{caseId}/debts', {
    service,
    needs,
    summary: 'Add a debt to the case',
    body: AddDebt,
    answer: Recorded,
    errors: ['CaseUnknown', 'ReferenceTaken', 'CaseNotOpen'],
  }),
  adjustDebt: command('POST', '/v1/cases/{caseId}/debts/{debtId}/adjustments', {
    service,
    needs,
    summary: 'Say what is owed on a debt now, and why',
    body: AdjustDebt,
    answer: Recorded,
    errors: ['CaseUnknown', 'CaseNotOpen', 'DebtUnknown', 'CurrencyDiffers', 'AmountBelowNothing', 'AmountTooLarge'],
  }),
  disputeDebt: command('POST', '/v1/cases/{caseId}/disputes', {
    service,
    needs,
    client: 'own',
    summary: 'Note that the client disputes a debt',
    body: DisputeDebt,
    answer: Recorded,
    errors: ['CaseUnknown', 'CaseNotOpen', 'DebtUnknown', 'DebtAlreadyDisputed'],
  }),
  resolveDispute: command('POST', '/v1/cases/{caseId}/disputes/{disputeId}/resolution', {
    service,
    needs,
    summary: 'Answer a dispute',
    body: ResolveDispute,
    answer: Recorded,
    errors: ['CaseUnknown', 'DisputeUnknown', 'DisputeNotOpen'],
  }),
  assignAdviser: command('POST', '/v1/cases/{caseId}/adviser', {
    service,
    needs,
    summary: 'Give the case to an adviser',
    body: AssignAdviser,
    answer: Recorded,
    errors: ['CaseUnknown', 'CaseNotOpen', 'AdviserUnchanged', 'AdviserAssignedAlready'],
  }),
  handOverCase: command('POST', '/v1/cases/{caseId}/handovers', {
    service,
    needs,
    summary: 'Hand the case over, with what was heard',
    body: HandOverCase,
    answer: Recorded,
    errors: ['CaseUnknown', 'CaseNotOpen', 'NoAdviserYet', 'AdviserUnchanged'],
  }),
  resolveCase: command('POST', '/v1/cases/{caseId}/resolution', {
    service,
    needs,
    summary: 'Say that nothing is left to do',
    body: ResolveCase,
    answer: Recorded,
    errors: ['CaseUnknown', 'CaseNotOpen'],
  }),
  closeCase: command('POST', '/v1/cases/{caseId}/closure', {
    service,
    needs,
    summary: 'Close the case',
    body: CloseCase,
    answer: Recorded,
    errors: ['CaseUnknown', 'CaseAlreadyClosed'],
  }),
  reopenCase: command('POST', '/v1/cases/{caseId}/reopening', {
    service,
    needs,
    summary: 'Open a resolved or closed case again',
    body: ReopenCase,
    answer: Recorded,
    errors: ['CaseUnknown', 'CaseNotResolved'],
  }),
  noteHistory: command('POST', '/v1/cases/{caseId}/history', {
    service,
    needs,
    summary: 'Keep something that happened elsewhere',
    body: NoteHistory,
    answer: Recorded,
    errors: ['CaseUnknown'],
  }),
  correctFact: command('POST', '/v1/cases/{caseId}/corrections', {
    service,
    needs,
    summary: 'Take back a fact that was recorded by mistake',
    body: CorrectFact,
    answer: Recorded,
    errors: ['CaseUnknown', 'EventUnknown', 'EventAlreadyCorrected', 'EventNotCorrectable', 'ReferenceTaken'],
  }),
} as const;
