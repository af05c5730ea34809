import type { MeetingEvent, MeetingTime } from '@attune/contracts';
import type { CommandContext, Decisions } from '@attune/event-store';
import { fold, RuleBroken, sortable } from '@attune/kernel';
import type { Pool } from 'pg';
import { isSameTime } from '../domain/meeting-times.ts';
import { meetingDecider } from '../domain/meeting.ts';
import type { Meeting } from '../domain/meeting.ts';
import type { BookedTimes } from '../views/meetings/booked-times.ts';

interface Wanted extends MeetingTime {
  readonly tenant: string;
  readonly adviserId: string;
  readonly meetingId: string;
  /** How long the meeting's history is. An append that rests on less meets a conflict. */
  readonly upon: number;
}

interface Claim {
  readonly meeting_id: string;
  readonly held_from: string;
  readonly held_to: string;
  readonly upon: number;
  readonly abandoned: boolean;
}

/**
 * Keeps an adviser from being booked twice for one time, though the meetings are streams of their own: the time is claimed before the
 * event is appended. A claim holds while its meeting is booked for that time, or still may come to be; else it gives way.
 */
export class AdviserTimes {
  private readonly writer: Pool;
  private readonly meetings: Pick<Decisions<Meeting, MeetingEvent>, 'history'>;
  private readonly booked: BookedTimes;

  constructor(writer: Pool, meetings: Pick<Decisions<Meeting, MeetingEvent>, 'history'>, booked: BookedTimes) {
    this.writer = writer;
    this.meetings = meetings;
    this.booked = booked;
  }

  /** Claims the time that events choose for a meeting. @throws RuleBroken `AdviserBusy` */
  async claim(meetingId: string, events: readonly MeetingEvent[], { tenant }: Pick<CommandContext, 'tenant'>): Promise<void> {
    const chosen = events.find(({ type }) => type === 'MeetingBooked' || type === 'MeetingMoved');
    if (chosen === undefined || !('from' in chosen) || !('to' in chosen)) return;
    const { meeting, length } = await this.read(tenant, meetingId);
    if (meeting.status === 'unknown') return;
    const { adviserId } = meeting;
    const wanted = { tenant, adviserId, meetingId, upon: length, from: sortable(chosen.from), to: sortable(chosen.to) };
    // The view knows of bookings whose claims are gone; the streams decide, for it may be behind.
    for (const other of await this.booked.within(wanted)) await this.mustHaveGivenUp(wanted, other.meetingId, other);
    for (let claims = await this.tried(wanted); claims.length > 0; claims = await this.tried(wanted))
      for (const claim of claims) await this.takeOver(wanted, claim);
  }

  /** Claims the time; gives the claims that stand against it, when it could not be. */
  private async tried({ tenant, adviserId, meetingId, from, to, upon }: Wanted): Promise<readonly Claim[]> {
    const { rows } = await this.writer.query<Claim>('select * from contacts.claim_time($1, $2, $3, $4, $5, $6)', [
      tenant,
      adviserId,
      meetingId,
      from,
      to,
      upon,
    ]);
    return rows;
  }

  private async takeOver(wanted: Wanted, { meeting_id, held_from, held_to, upon, abandoned }: Claim): Promise<void> {
    const length = await this.mustHaveGivenUp(wanted, meeting_id, { from: held_from, to: held_to });
    const outrun = length > upon;
    if (!outrun && !abandoned) throw busy(wanted);
    const freed = [wanted.tenant, meeting_id, held_from, held_to, upon, outrun];
    await this.writer.query('select contacts.free_time($1, $2, $3, $4, $5, $6)', freed);
  }

  /** Refuses while another meeting is booked for a time; else gives how long its history is. */
  private async mustHaveGivenUp(wanted: Wanted, other: string, time: MeetingTime): Promise<number> {
    const { meeting, length } = await this.read(wanted.tenant, other);
    if (meeting.status === 'booked' && isSameTime(meeting, time)) throw busy(wanted);
    return length;
  }

  private async read(tenant: string, meetingId: string): Promise<{ readonly meeting: Meeting; readonly length: number }> {
    const history = await this.meetings.history(tenant, meetingId);
    return { meeting: fold(meetingDecider, history), length: history.length };
  }
}

function busy({ from, to }: MeetingTime): RuleBroken {
  return new RuleBroken('AdviserBusy', { from, to });
}
