import type { CaseEvent, AdjustDebt as Body } from '@attune/contracts';
import { RuleBroken, plusCapped } from '@attune/kernel';
import type { Rule } from '@attune/kernel';
import type { Case } from '../../domain/case.ts';
import { owedOn } from '../../domain/debts.ts';
import { mustBeOpen } from '../../domain/must-be-open.ts';

type AdjustDebt = Body & { readonly debtId: string };

/** Says what is owed on a debt now; never less than nothing. */
export const adjustDebt: Rule<AdjustDebt, Case, CaseEvent> = ({ debtId, change, amount, reason }, { life, debts }, now) => {
  mustBeOpen(life);
  const debt = debts.find((one) => one.debtId === debtId);
  if (debt === undefined) throw new RuleBroken('DebtUnknown');
  if (debt.principal.currency !== amount.currency) throw new RuleBroken('CurrencyDiffers', { currency: debt.principal.currency });
  const left = change === 'principal' ? plusCapped(amount, debt.costs) : plusCapped(owedOn(debt), amount);
  if (left.amount < 0 || (change === 'principal' && amount.amount < 0)) throw new RuleBroken('AmountBelowNothing');
  if (left.amount === Number.MAX_SAFE_INTEGER) throw new RuleBroken('AmountTooLarge');
  return [{ type: 'DebtAdjusted', adjustmentId: now.newId('adjustment'), debtId, change, amount, reason }];
};
