import type { CaseListQuery } from '@attune/contracts';
import type { SelectQueryBuilder } from 'typeorm';
import { placeAfter } from '@attune/service-kit';
import type { CaseListRow } from './case-list-row.ts';

const columns = { openedAt: 'opened_at', lastActivityAt: 'last_activity_at', nextReviewOn: 'next_review_on' } as const;

/**
 * Orders the list and begins it behind a cursor: by key, so that a page costs the same wherever it lies and nothing is shown twice
 * while cases move. The case id decides between equals; cases that no review waits for are not in an order of reviews.
 */
export function pageAfter(
  rows: SelectQueryBuilder<CaseListRow>,
  { sort, after }: Pick<CaseListQuery, 'sort' | 'after'>,
): { readonly column: (typeof columns)[keyof typeof columns] } {
  const down = sort.startsWith('-');
  const column = columns[sort.replace('-', '') as keyof typeof columns];
  if (column === 'next_review_on') rows.andWhere('item.next_review_on is not null');
  rows.orderBy(`item.${column}`, down ? 'DESC' : 'ASC').addOrderBy('item.case_id', down ? 'DESC' : 'ASC');
  if (after !== undefined) {
    rows.andWhere(`(item.${column}, item.case_id) ${down ? '<' : '>'} (:value, :id)`, { ...placeAfter(after, sort) });
  }
  return { column };
}
