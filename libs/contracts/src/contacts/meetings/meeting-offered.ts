import { z } from 'zod';
import { event } from '../../events/event-type.ts';
import type { EventOf } from '../../events/event-type.ts';
import { Id, OpaqueId } from '../../words/ids.ts';
import { TimeZone } from '../../words/time-zone.ts';
import { MeetingFormat } from './meeting-format.ts';
import { MeetingTime } from './meeting-time.ts';

/** The client was offered to meet, and may choose how and when. */
export const MeetingOffered = event(
  'MeetingOffered',
  1,
  z.strictObject({
    caseId: Id.optional(),
    adviserId: OpaqueId,
    formats: z.array(MeetingFormat).readonly(),
    times: z.array(MeetingTime).readonly(),
    zone: TimeZone.describe('The zone in which the client reads the times.'),
  }),
);

export type MeetingOffered = EventOf<typeof MeetingOffered>;
