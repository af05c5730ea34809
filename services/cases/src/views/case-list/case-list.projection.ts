import { streamView } from '@attune/event-store';
import { asItHappened, sortable } from '@attune/kernel';
import { lastCheckIn } from '../../domain/check-ins.ts';
import { openDispute } from '../../domain/disputes.ts';
import { foldHistory } from '../fold-history.ts';
import { nextReviewOn } from '../next-review-on.ts';
import { owedInAll } from '../owed-in-all.ts';
import type { CaseListRow } from './case-list-row.ts';

/** The case list: what a team filters and sorts its cases by. */
export const caseList = streamView<Omit<CaseListRow, 'tenant' | 'stream'>>({
  name: 'case-list',
  version: 1,
  table: 'case_list',
  key: ['tenant', 'case_id'],
  rows: (stored) => {
    const { caseId, state, history } = foldHistory(stored);
    const { life, adviser, disputes, hardships, breathingSpaces, representatives, debts, checkIns } = state;
    if (life.status === 'unopened') return [];
    const feeling = lastCheckIn(checkIns);
    return [
      {
        case_id: caseId,
        client_id: life.clientId,
        status: life.status,
        adviser_id: adviser.adviserId ?? null,
        opened_at: sortable(life.openedAt),
        last_activity_at: sortable(asItHappened(history).at(-1)?.occurredAt ?? life.openedAt),
        feeling: feeling?.feeling ?? null,
        readiness: feeling?.readiness ?? null,
        in_hardship: hardships.some(({ status }) => status === 'open'),
        in_breathing_space: breathingSpaces.some(({ status }) => status === 'running'),
        disputed: debts.some(({ debtId }) => openDispute(disputes, debtId) !== undefined),
        represented: representatives.some(({ status }) => status === 'acting'),
        next_review_on: nextReviewOn(state) ?? null,
        owed: owedInAll(debts),
        creditors: [...new Set(debts.map(({ creditor }) => creditor))].sort(),
      },
    ];
  },
});
