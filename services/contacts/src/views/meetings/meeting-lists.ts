import type { MeetingList, MeetingListQuery } from '@attune/contracts';
import type { TenantViews } from '@attune/event-store';
import { instant, RuleBroken, sortable } from '@attune/kernel';
import { placeAfter, requestContext, writeCursor } from '@attune/service-kit';
import type { ViewWaiting } from '@attune/service-kit';
import type { EntityManager } from 'typeorm';
import { MeetingRows } from './meeting-row.ts';
import type { MeetingRow } from './meeting-row.ts';

const order = 'from';

/** Answers the meetings of a client or of an adviser, the earliest first, page by page. */
export class MeetingLists {
  private readonly views: TenantViews;
  private readonly waiting: ViewWaiting;

  constructor(views: TenantViews, waiting: ViewWaiting) {
    this.views = views;
    this.waiting = waiting;
  }

  /** @throws RuleBroken `ClientNotKnown` when a client asks for another's */
  ofClient(clientId: string, query: MeetingListQuery): Promise<MeetingList> {
    const { clientId: own } = requestContext().caller;
    if (own !== undefined && own !== clientId) throw new RuleBroken('ClientNotKnown');
    return this.list({ client_id: clientId }, query);
  }

  /** Those of whoever is calling. */
  ofAdviser(query: MeetingListQuery): Promise<MeetingList> {
    return this.list({ adviser_id: requestContext().caller.actor.id }, query);
  }

  private async list(whose: Partial<MeetingRow>, query: MeetingListQuery): Promise<MeetingList> {
    await this.waiting.passed('meetings', query.since);
    const { tenant } = requestContext().caller;
    const found = await this.views.read(tenant, (views) => find(views, { ...whose, tenant }, query));
    const page = found.slice(0, query.limit);
    const last = page.at(-1);
    const more = found.length > query.limit && last !== undefined;
    return {
      items: page.map((row) => ({
        meetingId: row.meeting_id,
        clientId: row.client_id,
        caseId: row.case_id ?? undefined,
        adviserId: row.adviser_id,
        status: row.status,
        format: row.format ?? undefined,
        from: instant(row.starts_at),
        to: instant(row.ends_at),
        zone: row.zone,
      })),
      next: more ? writeCursor([order, last.starts_at, last.meeting_id]) : undefined,
    };
  }
}

function find(views: EntityManager, whose: Partial<MeetingRow>, query: MeetingListQuery): Promise<MeetingRow[]> {
  const { status, from, until, limit, after } = query;
  const rows = views.getRepository(MeetingRows).createQueryBuilder('meeting').where(whose);
  if (status !== undefined) rows.andWhere('meeting.status = :status', { status });
  if (from !== undefined) rows.andWhere('meeting.ends_at > :from', { from: sortable(from) });
  if (until !== undefined) rows.andWhere('meeting.starts_at < :until', { until: sortable(until) });
  if (after !== undefined)
    rows.andWhere('(meeting.starts_at, meeting.meeting_id) > (:value, :id)', { ...placeAfter(after, order) });
  return rows
    .orderBy('meeting.starts_at')
    .addOrderBy('meeting.meeting_id')
    .take(limit + 1)
    .getMany();
}
