import type { CaseEvent, OpenCase } from '@attune/contracts';
import { RuleBroken } from '@attune/kernel';
import type { Rule } from '@attune/kernel';
import type { Case } from '../../domain/case.ts';
import { debtsAdded } from '../add-debt/debts-added.ts';
import { clientOf } from './client-of.ts';

/** Opens a case, with the debts that are known already. */
export const openCase: Rule<OpenCase, Case, CaseEvent> = (command, { life, erased }, now) => {
  const { reference, debts } = command;
  // Whoever was forgotten is found by no number, so nobody is told to search for it.
  if (reference !== undefined && erased.length > 0) throw new RuleBroken('ClientErased');
  if (life.status !== 'unopened') throw new RuleBroken(reference === undefined ? 'CaseAlreadyOpen' : 'ReferenceTaken');
  const opened: CaseEvent = { type: 'CaseOpened', clientId: clientOf(command, now), reference };
  return [opened, ...debtsAdded(debts, now)];
};
