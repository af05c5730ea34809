import type { CaseEvent, OpenCase } from '@attune/contracts';
import { RuleBroken } from '@attune/kernel';
import type { Rule } from '@attune/kernel';
import type { Case } from '../../domain/case.ts';
import { debtsAdded } from '../add-debt/debts-added.ts';

/** Opens a case, with the debts that are known already. */
export const openCase: Rule<OpenCase, Case, CaseEvent> = ({ clientId, reference, debts }, { life }, now) => {
  if (life.status !== 'unopened') throw new RuleBroken(reference === undefined ? 'CaseAlreadyOpen' : 'ReferenceTaken');
  const opened: CaseEvent = { type: 'CaseOpened', clientId: clientId ?? now.newId('client'), reference };
  return [opened, ...debtsAdded(debts, now)];
};
