import type { ViewWaiting } from '@attune/service-kit';
import { inClear } from '@attune/contracts';
import type { CaseSearch, CasesFound } from '@attune/contracts';
import type { ReferenceIds, TenantViews } from '@attune/event-store';
import { requestContext } from '@attune/service-kit';
import { In } from 'typeorm';
import { ReferenceRows } from './reference-row.ts';

/** Finds cases by callers' own numbers: the number is turned into its keyed id, and only that is looked for. */
export class CaseSearches {
  private readonly views: TenantViews;
  private readonly waiting: ViewWaiting;
  private readonly referenceIds: ReferenceIds;

  constructor(views: TenantViews, waiting: ViewWaiting, referenceIds: ReferenceIds) {
    this.views = views;
    this.waiting = waiting;
    this.referenceIds = referenceIds;
  }

  async find({ reference, since }: CaseSearch): Promise<CasesFound> {
    await this.waiting.passed('references', since);
    const { tenant } = requestContext().caller;
    const ids = ['case', 'debt'].map((word) => this.referenceIds(tenant, word, inClear(reference)));
    const rows = await this.views.read(tenant, (views) =>
      views.getRepository(ReferenceRows).find({
        where: { tenant, reference_id: In(ids) },
        order: { case_id: 'ASC', debt_id: { direction: 'ASC', nulls: 'FIRST' } },
      }),
    );
    return {
      items: rows.map(({ case_id, client_id, debt_id }) => ({
        caseId: case_id,
        clientId: client_id,
        debtId: debt_id ?? undefined,
      })),
    };
  }
}
