import type { CancelledBy, MeetingEvent } from '@attune/contracts';
import type { Decisions } from '@attune/event-store';
import { RuleBroken } from '@attune/kernel';
import { requestContext, RequestDecisions } from '@attune/service-kit';
import type { RequestDecisionsOf } from '@attune/service-kit';
import type { Meeting } from '../domain/meeting.ts';

/** Makes decisions about meetings for whoever is calling. */
export class MeetingDecisions extends RequestDecisions<Meeting, MeetingEvent> {
  constructor(ports: RequestDecisionsOf<Meeting>['ports'], decisions: Decisions<Meeting, MeetingEvent>) {
    super({ service: 'contacts', ports, mustBeOwn }, decisions);
  }

  /** On whose side the caller is. */
  get side(): CancelledBy {
    return requestContext().caller.clientId === undefined ? 'adviser' : 'client';
  }
}

/** For a client only the own meetings exist. */
function mustBeOwn(clientId: string, meeting: Meeting): void {
  if (meeting.status === 'unknown' || meeting.clientId !== clientId) throw new RuleBroken('MeetingUnknown');
}
