import type { CaseQuery, MeetingEvent } from '@attune/contracts';
import type { Decisions } from '@attune/event-store';
import { fold } from '@attune/kernel';
import type { LogWaiting } from '@attune/service-kit';
import { meetingDecider } from '../../domain/meeting.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { askedHistory } from '../asked-history.ts';
import type { About } from '../asked-history.ts';

/** A meeting as of some moment, and what is known of that. */
export interface MeetingRead {
  readonly meeting: Meeting;
  readonly about: About & { readonly meetingId: string };
}

/** Reads one meeting, folded from its events as of any moment: never behind. */
export class MeetingReader {
  private readonly decisions: Decisions<Meeting, MeetingEvent>;
  private readonly log: LogWaiting;

  constructor(decisions: Decisions<Meeting, MeetingEvent>, log: LogWaiting) {
    this.decisions = decisions;
    this.log = log;
  }

  /** @throws RuleBroken `MeetingUnknown`, or `MeetingNotYet` with the first moment when it had not been offered by then */
  async read(meetingId: string, query: CaseQuery): Promise<MeetingRead> {
    await this.log.passed(query.since);
    const refusals = { unknown: 'MeetingUnknown', notYet: 'MeetingNotYet' };
    const { events, about } = await askedHistory((tenant, by) => this.decisions.history(tenant, meetingId, by), query, refusals);
    return { meeting: fold(meetingDecider, events), about: { ...about, meetingId } };
  }
}
