import { z } from 'zod';
import { Id, OpaqueId } from '../../words/ids.ts';
import { happened } from '../../words/time.ts';
import { TimeZone } from '../../words/time-zone.ts';
import { MeetingFormat } from './meeting-format.ts';
import { meetingTimeGiven } from './meeting-time.ts';

/** Offers a client to meet an adviser: how and when is theirs to choose. */
export const OfferMeeting = z.strictObject({
  caseId: Id.optional().describe('The case that it is about, where it is about one.'),
  adviserId: OpaqueId.describe('Who will be there.'),
  formats: z.array(MeetingFormat).min(1).max(3).describe('How the client may choose to meet.'),
  times: z
    .array(z.strictObject(meetingTimeGiven))
    .min(1)
    .max(50)
    .describe('When: times to come, none of which overlaps another.'),
  zone: TimeZone.describe('The zone in which the client reads the times.'),
  ...happened,
});

export type OfferMeeting = z.output<typeof OfferMeeting>;
