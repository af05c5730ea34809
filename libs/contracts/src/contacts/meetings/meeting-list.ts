import { z } from 'zod';
import { page } from '../../http/answers.ts';
import { paging, waiting } from '../../http/questions.ts';
import { Id } from '../../words/ids.ts';
import { Moment, MomentGiven } from '../../words/time.ts';
import { MeetingFormat } from './meeting-format.ts';
import { MeetingStatus } from './meeting-view.ts';

export const MeetingListItem = z
  .strictObject({
    meetingId: Id,
    clientId: Id,
    caseId: Id.optional(),
    adviserId: z.string(),
    status: MeetingStatus,
    format: MeetingFormat.optional(),
    from: Moment.describe('When it begins; while nothing is chosen, the first of the times that were offered.'),
    to: Moment.describe('When it ends; while nothing is chosen, the end of the last time that was offered.'),
    zone: z.string(),
  })
  .meta({ id: 'MeetingListItem' });

export type MeetingListItem = z.input<typeof MeetingListItem>;

/** Filters and page of a list of meetings. */
export const MeetingListQuery = z.strictObject({
  status: MeetingStatus.optional(),
  from: MomentGiven.optional().describe('Those that end after this moment.'),
  until: MomentGiven.optional().describe('Those that begin before this moment.'),
  ...paging,
  ...waiting,
});

export type MeetingListQuery = z.output<typeof MeetingListQuery>;

/** Meetings, the earliest first. */
export const MeetingList = page(MeetingListItem).meta({ id: 'MeetingList' });

export type MeetingList = z.input<typeof MeetingList>;
