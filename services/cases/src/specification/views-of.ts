import { routes } from '@attune/contracts';
import type { CaseEvent } from '@attune/contracts';
import { fold, RuleBroken } from '@attune/kernel';
import type { Recorded } from '@attune/kernel';
import { caseDecider } from '../domain/case.ts';
import { breathingSpacesView } from '../views/breathing-spaces/breathing-spaces-view.ts';
import { caseProjections } from '../views/case-projections.ts';
import { caseSummaryView } from '../views/case-summary/case-summary-view.ts';
import { checkInsView } from '../views/check-ins/check-ins-view.ts';
import { consentsView } from '../views/consents/consents-view.ts';
import { debtsView } from '../views/debts/debts-view.ts';
import { disputesView } from '../views/disputes/disputes-view.ts';
import { hardshipsView } from '../views/hardships/hardships-view.ts';
import { historyView } from '../views/history/history-view.ts';
import { representativesView } from '../views/representatives/representatives-view.ts';
import { supportNeedsView } from '../views/support-needs/support-needs-view.ts';
import { ids } from './pasts.ts';
import { storedHistory } from './stored-history.ts';

/** The view of each route that answers one case. */
export const views = {
  caseSummary: caseSummaryView,
  caseDebts: debtsView,
  caseDisputes: disputesView,
  caseCheckIns: checkInsView,
  caseHardships: hardshipsView,
  caseSupportNeeds: supportNeedsView,
  caseConsents: consentsView,
  caseBreathingSpaces: breathingSpacesView,
  caseRepresentatives: representativesView,
  caseHistory: historyView,
} as const;

const about = { caseId: ids.unknown, revision: 1, knownAt: '2026-11-25T12:00:00Z' };

/** What every view answers after a history, each checked against its contract; of a case never opened there is no summary. */
export function viewsOf(history: readonly Recorded<CaseEvent>[]): Readonly<Record<string, unknown>> {
  const state = fold(caseDecider, history);
  return Object.fromEntries(
    Object.entries(views).map(([route, view]) => {
      try {
        return [route, routes[route as keyof typeof views].answer.parse({ ...about, ...view(state, { ...about, state }) })];
      } catch (error) {
        if (error instanceof RuleBroken && state.life.status === 'unopened') return [route, error.code];
        throw error;
      }
    }),
  );
}

/** The rows of every view that lies in tables, after a history. */
export function rowsOf(history: readonly Recorded<CaseEvent>[]): Readonly<Record<string, readonly object[]>> {
  const stored = storedHistory(history, ids.unknown);
  return Object.fromEntries(caseProjections.map(({ name, rows }) => [name, rows(stored)]));
}
