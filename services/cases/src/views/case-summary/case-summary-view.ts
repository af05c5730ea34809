import type { CaseSummary } from '@attune/contracts';
import { RuleBroken } from '@attune/kernel';
import type { Case } from '../../domain/case.ts';
import { lastCheckIn } from '../../domain/check-ins.ts';
import { openDispute } from '../../domain/disputes.ts';
import { nextReviewOn } from '../next-review-on.ts';
import { owedInAll } from '../owed-in-all.ts';
import type { ViewOf } from '../view-of.ts';

/** A case at a glance: the person first, the figures last. */
export const caseSummaryView: ViewOf<Case, CaseSummary> = (state, then) => {
  const { life, adviser, debts, disputes, supportNeeds, hardships, breathingSpaces, representatives, historyEntries } = state;
  if (life.status === 'unopened') {
    throw then.openedAt === undefined ? new RuleBroken('CaseUnknown') : new RuleBroken('NotYet', { first: then.openedAt });
  }
  const { clientId, status, reference, openedAt } = life;
  const running = breathingSpaces.find((space) => space.status === 'running');
  return {
    clientId,
    status,
    reference,
    openedAt,
    ...adviser,
    lastCheckIn: feelingOf(state),
    supportNeeds: supportNeeds.filter((need) => need.status === 'holds').map(({ kind }) => kind),
    hardships: hardships.filter((hardship) => hardship.status === 'open').map(({ kind }) => kind),
    nextReviewOn: nextReviewOn(state),
    breathingSpace: running && { breathingSpaceId: running.breathingSpaceId, until: running.until },
    represented: representatives.some((person) => person.status === 'acting'),
    disputedDebts: debts.filter(({ debtId }) => openDispute(disputes, debtId) !== undefined).length,
    debts: debts.length,
    owed: owedInAll(debts),
    historyEntries: historyEntries.length,
  };
};

function feelingOf({ checkIns }: Case): CaseSummary['lastCheckIn'] {
  const last = lastCheckIn(checkIns);
  return last && { feeling: last.feeling, readiness: last.readiness, occurredAt: last.occurredAt, nextTime: last.nextTime };
}
