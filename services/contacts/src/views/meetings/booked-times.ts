import type { MeetingTime } from '@attune/contracts';
import type { TenantViews } from '@attune/event-store';
import { MeetingRows } from './meeting-row.ts';

interface Within extends MeetingTime {
  readonly tenant: string;
  readonly adviserId: string;
  readonly meetingId: string;
}

/** Tells which other meetings an adviser is booked for at a time, as far as the view knows. */
export class BookedTimes {
  private readonly views: TenantViews;

  constructor(views: TenantViews) {
    this.views = views;
  }

  /** @param time moments with nine digits of the second, as `sortable` gives them */
  async within({ tenant, adviserId, meetingId, from, to }: Within): Promise<readonly (MeetingTime & { meetingId: string })[]> {
    const rows = await this.views.read(tenant, (views) =>
      views
        .getRepository(MeetingRows)
        .createQueryBuilder('meeting')
        .where({ tenant, adviser_id: adviserId, status: 'booked' })
        .andWhere('meeting.meeting_id <> :meetingId', { meetingId })
        .andWhere('meeting.starts_at < :to and meeting.ends_at > :from', { from, to })
        .getMany(),
    );
    return rows.map(({ meeting_id, starts_at, ends_at }) => ({ meetingId: meeting_id, from: starts_at, to: ends_at }));
  }
}
