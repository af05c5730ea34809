import { aDebt, pounds } from '../harness/open-case.ts';
import type { CommandExample } from './command-example.ts';

/** Every command about the case and what is owed in it. Opening a case has nothing before it, and stands by itself. */
export const examplesAboutTheCase: Readonly<Record<string, CommandExample>> = {
  addDebt: {
    body: () =>
      aDebt({ creditor: 'Southern Gas', kind: 'gas bill', amount: pounds(30), since: '2023-11-01', description: 'Two quarters' }),
    view: 'caseDebts',
    shows: {
      debts: [
        { creditor: 'Northern Water' },
        { creditor: 'Southern Gas', owed: pounds(30), since: '2023-11-01', description: 'Two quarters' },
      ],
    },
    type: 'DebtAdded',
    what: /GBP 30\.00 to Southern Gas \(gas bill\)/,
  },
  adjustDebt: {
    body: () => ({ change: 'cost', amount: pounds(5.5), reason: 'A letter' }),
    view: 'caseDebts',
    shows: { debts: [{ principal: pounds(120), costs: pounds(5.5), owed: pounds(125.5) }] },
    type: 'DebtAdjusted',
    what: /Costs changed by GBP 5\.50/,
  },
  disputeDebt: {
    body: ({ debtId }) => ({ debtId, grounds: 'already-paid', words: 'I paid in May.', notes: 'Sent a receipt' }),
    view: 'caseDisputes',
    shows: { disputes: [{ status: 'open', grounds: 'already-paid', words: 'I paid in May.' }] },
    type: 'DebtDisputed',
    what: /disputes a debt/,
  },
  resolveDispute: {
    before: async (earlier, { debtId }) => ({ disputeId: await earlier('disputeDebt', { debtId, grounds: 'not-mine' }) }),
    body: () => ({ outcome: 'upheld', notes: 'It was another person' }),
    view: 'caseDisputes',
    shows: { disputes: [{ status: 'resolved', outcome: 'upheld', notes: 'It was another person' }] },
    type: 'DisputeResolved',
    what: /answered: upheld/,
  },
  assignAdviser: {
    body: () => ({ adviserId: 'adviser-7' }),
    view: 'caseSummary',
    shows: { adviserId: 'adviser-7' },
    type: 'AdviserAssigned',
    what: /adviser-7 looks after/,
  },
  handOverCase: {
    before: async (earlier) => ({ handedOver: await earlier('assignAdviser', { adviserId: 'adviser-7' }) }),
    body: () => ({ to: 'adviser-8', notes: 'Prefers evenings' }),
    view: 'caseSummary',
    shows: { adviserId: 'adviser-8', handover: { from: 'adviser-7', notes: 'Prefers evenings' } },
    type: 'CaseHandedOver',
    what: /adviser-7 handed the case over to adviser adviser-8/,
  },
  resolveCase: {
    body: () => ({ how: 'settled', notes: 'A good end' }),
    view: 'caseSummary',
    shows: { status: 'resolved' },
    type: 'CaseResolved',
    what: /resolved/,
  },
  closeCase: {
    body: () => ({ reason: 'transferred' }),
    view: 'caseSummary',
    shows: { status: 'closed' },
    type: 'CaseClosed',
    what: /closed/,
  },
  reopenCase: {
    before: async (earlier) => ({ closed: await earlier('closeCase', { reason: 'other' }) }),
    body: () => ({ reason: 'A letter came back' }),
    view: 'caseSummary',
    shows: { status: 'open' },
    type: 'CaseReopened',
    what: /opened again/,
  },
  noteHistory: {
    body: () => ({ activity: 'Statement sent', attributes: { batch: '12', channel: 'post' }, source: 'former-system', line: 7 }),
    view: 'caseHistory',
    shows: { entries: [{ activity: 'Statement sent', attributes: { batch: '12' }, source: 'former-system', line: 7 }] },
    type: 'HistoryNoted',
    what: /Something happened before/,
  },
  correctFact: {
    before: async (earlier) => ({ mistake: await earlier('checkIn', { feeling: 1, readiness: 'ready', heardOn: 'phone' }) }),
    body: ({ mistakenEvent }) => ({ event: mistakenEvent, why: 'It was another client' }),
    view: 'caseCheckIns',
    shows: { checkIns: [] },
    type: 'Corrected',
    what: /recorded by mistake/,
    holdsAlways: true,
  },
};
