import type { CaseEvent, Personal, Reference } from '@attune/contracts';
import { nothing, plusCapped } from '@attune/kernel';
import type { Decider, Money } from '@attune/kernel';
import { changed } from './changed.ts';
import { noted } from './noted.ts';
import type { Noted } from './noted.ts';

/** A debt: the sum itself and what came on top of it, both in its own currency. */
export interface Debt extends Noted {
  readonly debtId: string;
  readonly creditor: string;
  readonly kind: string;
  readonly principal: Money;
  readonly costs: Money;
  readonly reference?: Reference | undefined;
  readonly since?: string | undefined;
  readonly description?: Personal<string> | undefined;
}

/** What is owed on a debt in all. */
export function owedOn({ principal, costs }: Debt): Money {
  return plusCapped(principal, costs);
}

export const debts: Decider<readonly Debt[], CaseEvent> = {
  initial: [],
  evolve: (state, event) => {
    if (event.type === 'DebtAdded') {
      const { amount, ...debt } = event.data;
      // A creditor's number stands for one debt: added anew after it was taken back, it is the last one, whatever comes back.
      const others = state.filter(({ debtId }) => debtId !== debt.debtId);
      return [...others, { ...debt, principal: amount, costs: nothing(amount.currency), ...noted(event) }];
    }
    if (event.type !== 'DebtAdjusted') return state;
    const { debtId, change, amount } = event.data;
    return changed(
      state,
      // A sum in another currency can't be told from the debt's own; the rule refuses it, and a fold never fails.
      (debt) => debt.debtId === debtId && debt.principal.currency === amount.currency,
      (debt) => (change === 'principal' ? { ...debt, principal: amount } : { ...debt, costs: plusCapped(debt.costs, amount) }),
    );
  },
};
