import type { ViewWaiting } from '@attune/service-kit';
import type { ReviewsDue, ReviewsDueQuery } from '@attune/contracts';
import { dateOf } from '@attune/kernel';
import type { TenantViews } from '@attune/event-store';
import { placeAfter, requestContext, writeCursor } from '@attune/service-kit';
import type { EntityManager } from 'typeorm';
import type { ReviewDueRow } from './review-due-row.ts';
import { ReviewDueRows } from './review-due-row.ts';

const order = 'reviewOn';

/** Answers which hardships are to be looked at again, the longest due first. */
export class ReviewsWaiting {
  private readonly views: TenantViews;
  private readonly waiting: ViewWaiting;
  private readonly clock: () => string;

  constructor(views: TenantViews, waiting: ViewWaiting, clock: () => string) {
    this.views = views;
    this.waiting = waiting;
    this.clock = clock;
  }

  async list(query: ReviewsDueQuery): Promise<ReviewsDue> {
    const { limit } = query;
    await this.waiting.passed('reviews-due', query.since);
    const { tenant } = requestContext().caller;
    const found = await this.views.read(tenant, (views) => this.find(views, tenant, query));
    const page = found.slice(0, limit);
    const last = page.at(-1);
    return {
      items: page.map((row) => ({
        caseId: row.case_id,
        clientId: row.client_id,
        hardshipId: row.hardship_id,
        kind: row.kind,
        adviserId: row.adviser_id ?? undefined,
        reviewOn: row.review_on,
      })),
      next: found.length > limit && last !== undefined ? writeCursor([order, last.review_on, last.hardship_id]) : undefined,
    };
  }

  private find(views: EntityManager, tenant: string, query: ReviewsDueQuery): Promise<ReviewDueRow[]> {
    const { by = dateOf(this.clock()), adviserId, limit, after } = query;
    const rows = views.getRepository(ReviewDueRows).createQueryBuilder('review');
    rows.where('review.tenant = :tenant and review.review_on <= :by', { tenant, by });
    if (adviserId !== undefined) rows.andWhere('review.adviser_id = :adviserId', { adviserId });
    if (after !== undefined)
      rows.andWhere('(review.review_on, review.hardship_id) > (:value, :id)', { ...placeAfter(after, order) });
    return rows
      .orderBy('review.review_on')
      .addOrderBy('review.hardship_id')
      .take(limit + 1)
      .getMany();
  }
}
