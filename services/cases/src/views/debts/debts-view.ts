import type { DebtsView } from '@attune/contracts';
import type { Case } from '../../domain/case.ts';
import { owedOn } from '../../domain/debts.ts';
import { openDispute } from '../../domain/disputes.ts';
import type { ViewOf } from '../view-of.ts';

/** What is owed, debt by debt. */
export const debtsView: ViewOf<Case, DebtsView> = ({ debts, disputes }) => ({
  debts: debts.map((debt) => ({ ...debt, owed: owedOn(debt), disputed: openDispute(disputes, debt.debtId) !== undefined })),
});
