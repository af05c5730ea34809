import type { ViewWaiting } from '@attune/service-kit';
import type { CaseList, CaseListQuery } from '@attune/contracts';
import type { TenantViews } from '@attune/event-store';
import { requestContext, writeCursor } from '@attune/service-kit';
import type { EntityManager } from 'typeorm';
import { caseListItem } from './case-list-item.ts';
import { pageAfter } from './case-list-page.ts';
import { CaseListRows } from './case-list-row.ts';

/** Answers the case list: filtered, sorted, page by page. */
export class CaseLists {
  private readonly views: TenantViews;
  private readonly waiting: ViewWaiting;

  constructor(views: TenantViews, waiting: ViewWaiting) {
    this.views = views;
    this.waiting = waiting;
  }

  async list(query: CaseListQuery): Promise<CaseList> {
    await this.waiting.passed('case-list', query.since);
    const { tenant } = requestContext().caller;
    const { found, column } = await this.views.read(tenant, (views) => this.find(views, tenant, query));
    const page = found.slice(0, query.limit);
    const last = page.at(-1);
    const more = found.length > query.limit && last !== undefined;
    return { items: page.map(caseListItem), next: more ? writeCursor([query.sort, last[column], last.case_id]) : undefined };
  }

  private async find(views: EntityManager, tenant: string, query: CaseListQuery) {
    const { limit, status, clientId, adviserId, creditor, inHardship, inBreathingSpace, disputed } = query;
    const rows = views.getRepository(CaseListRows).createQueryBuilder('item');
    rows.where('item.tenant = :tenant', { tenant });
    if (status !== undefined) rows.andWhere('item.status = :status', { status });
    if (clientId !== undefined) rows.andWhere('item.client_id = :clientId', { clientId });
    if (adviserId !== undefined) rows.andWhere('item.adviser_id = :adviserId', { adviserId });
    if (creditor !== undefined) rows.andWhere(':creditor = any(item.creditors)', { creditor });
    if (inHardship !== undefined) rows.andWhere('item.in_hardship = :inHardship', { inHardship });
    if (inBreathingSpace !== undefined) rows.andWhere('item.in_breathing_space = :inBreathingSpace', { inBreathingSpace });
    if (disputed !== undefined) rows.andWhere('item.disputed = :disputed', { disputed });
    const { column } = pageAfter(rows, query);
    return { found: await rows.take(limit + 1).getMany(), column };
  }
}
