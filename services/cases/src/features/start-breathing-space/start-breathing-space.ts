import type { CaseEvent, StartBreathingSpace } from '@attune/contracts';
import { RuleBroken } from '@attune/kernel';
import type { Rule } from '@attune/kernel';
import type { Case } from '../../domain/case.ts';
import { mustBeOpen } from '../../domain/must-be-open.ts';
import { lastDay } from './last-day.ts';

/** Notes a legal moratorium: one at a time. */
export const startBreathingSpace: Rule<StartBreathingSpace, Case, CaseEvent> = (
  { kind, startedOn, until: said, debts: covered },
  { life, debts, breathingSpaces },
  now,
) => {
  mustBeOpen(life);
  const running = breathingSpaces.find(({ status }) => status === 'running');
  if (running !== undefined) throw new RuleBroken('BreathingSpaceRunning', { breathingSpace: running.breathingSpaceId });
  const unknown = covered?.find((debtId) => !debts.some((debt) => debt.debtId === debtId));
  if (unknown !== undefined) throw new RuleBroken('DebtUnknown');
  const until = said ?? lastDay(kind, startedOn);
  if (until === undefined && kind === 'statutory-moratorium') throw new RuleBroken('BreathingSpaceNeedsAnEnd');
  if (until !== undefined && until < startedOn) throw new RuleBroken('BreathingSpaceEndsBeforeItBegan', { startedOn });
  return [
    { type: 'BreathingSpaceStarted', breathingSpaceId: now.newId('breathing-space'), kind, startedOn, until, debts: covered },
  ];
};
