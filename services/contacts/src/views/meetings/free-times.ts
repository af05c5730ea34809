import type { FreeTimes, FreeTimesQuery } from '@attune/contracts';
import { compareInstants, RuleBroken, sortable } from '@attune/kernel';
import { requestContext } from '@attune/service-kit';
import type { ViewWaiting } from '@attune/service-kit';
import { overlap } from '../../domain/meeting-times.ts';
import type { MeetingReader } from '../meeting/meeting-reader.ts';
import type { BookedTimes } from './booked-times.ts';

/** Tells which of the times that were offered can still be chosen. */
export class FreeTimesLeft {
  private readonly meetings: MeetingReader;
  private readonly booked: BookedTimes;
  private readonly waiting: ViewWaiting;
  private readonly clock: () => string;

  constructor(meetings: MeetingReader, booked: BookedTimes, waiting: ViewWaiting, clock: () => string) {
    this.meetings = meetings;
    this.booked = booked;
    this.waiting = waiting;
    this.clock = clock;
  }

  /** @throws RuleBroken `MeetingUnknown` */
  async of(meetingId: string, { since }: FreeTimesQuery): Promise<FreeTimes> {
    await this.waiting.passed('meetings', since);
    const { meeting } = await this.meetings.read(meetingId, {});
    if (meeting.status === 'unknown') throw new RuleBroken('MeetingUnknown');
    const { adviserId, zone, status, times } = meeting;
    const open = status === 'offered' || status === 'booked' ? times : [];
    const toCome = open.filter(({ from }) => compareInstants(from, this.clock()) >= 0);
    const [first, last] = [toCome[0], toCome.at(-1)];
    if (first === undefined || last === undefined) return { meetingId, times: [], zone };
    const { tenant } = requestContext().caller;
    const span = { from: sortable(first.from), to: sortable(last.to) };
    const taken = await this.booked.within({ tenant, adviserId, meetingId, ...span });
    return { meetingId, times: toCome.filter((time) => !taken.some((other) => overlap(time, other))), zone };
  }
}
