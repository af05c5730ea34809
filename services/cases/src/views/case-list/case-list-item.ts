import type { CaseListItem } from '@attune/contracts';
import { instant } from '@attune/kernel';
import type { CaseListRow } from './case-list-row.ts';

/** A row as it is answered. */
export function caseListItem(row: CaseListRow): CaseListItem {
  return {
    caseId: row.case_id,
    clientId: row.client_id,
    status: row.status,
    adviserId: row.adviser_id ?? undefined,
    openedAt: instant(row.opened_at),
    lastActivityAt: instant(row.last_activity_at),
    feeling: row.feeling ?? undefined,
    readiness: row.readiness ?? undefined,
    inHardship: row.in_hardship,
    inBreathingSpace: row.in_breathing_space,
    disputed: row.disputed,
    represented: row.represented,
    nextReviewOn: row.next_review_on ?? undefined,
    owed: [...row.owed],
  };
}
