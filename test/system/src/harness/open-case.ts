import { randomUUID } from 'node:crypto';
import { routes } from '@attune/contracts';
import type { Caller } from './caller.ts';

/** An amount in pounds, in pence. */
export const pounds = (amount: number) => ({ amount: Math.round(amount * 100), currency: 'GBP' });

/** A debt as a body has it. */
export const aDebt = (given: object = {}) => ({ creditor: 'Northern Water', kind: 'water bill', amount: pounds(120), ...given });

/** A reference that nothing else has. */
export const aReference = (creditor = 'Northern Water') => ({ creditor, number: `nr-${randomUUID()}` });

/** Opens a case with one debt, unless told otherwise, and gives its id, its client and where it is in the log. */
export async function openCase(caller: Caller, given: object = {}) {
  const { id: caseId, clientId, at, revision } = await caller.record(routes.openCase, {}, { debts: [aDebt()], ...given });
  return { caseId, clientId, at, revision };
}

/** The debts of a case, by id, in order. */
export async function debtsOf(caller: Caller, caseId: string): Promise<readonly string[]> {
  const { debts } = await caller.read(routes.caseDebts, { caseId });
  return debts.map(({ debtId }) => debtId);
}

/** The entry of a story that was recorded as a revision. */
export async function entryOf(caller: Caller, caseId: string, revision: number) {
  const { entries } = await caller.read(routes.story, { caseId }, { limit: 1000 });
  const entry = entries.find((one) => one.revision === revision);
  if (entry === undefined) throw new Error(`the story has no revision ${String(revision)}`);
  return entry;
}
