import type { CancelMeeting, CancelledBy, MeetingEvent } from '@attune/contracts';
import type { Rule } from '@attune/kernel';
import { RuleBroken } from '@attune/kernel';
import type { Meeting } from '../../domain/meeting.ts';

export const cancelMeeting: Rule<CancelMeeting & { readonly by: CancelledBy }, Meeting, MeetingEvent> = (
  { by, reason },
  { status },
) => {
  if (status === 'unknown') throw new RuleBroken('MeetingUnknown');
  if (status !== 'offered' && status !== 'booked') throw new RuleBroken('MeetingOver', { status });
  return [{ type: 'MeetingCancelled', by, reason }];
};
