import type { CaseEvent, AddDebt } from '@attune/contracts';
import { RuleBroken } from '@attune/kernel';
import type { Rule } from '@attune/kernel';
import type { Case } from '../../domain/case.ts';
import { mustBeOpen } from '../../domain/must-be-open.ts';
import { debtsAdded } from './debts-added.ts';

/** Adds a debt to an open case. */
export const addDebt: Rule<AddDebt, Case, CaseEvent> = ({ occurredAt: _said, ...debt }, { life, debts }, now) => {
  mustBeOpen(life);
  const [added] = debtsAdded([debt], now);
  if (added === undefined || debts.some(({ debtId }) => debtId === added.debtId)) throw new RuleBroken('ReferenceTaken');
  return [added];
};
