import type { CaseQuery, ContactEvent } from '@attune/contracts';
import type { Decisions } from '@attune/event-store';
import { fold } from '@attune/kernel';
import type { LogWaiting, TimeQuestion } from '@attune/service-kit';
import { clientDecider } from '../domain/client.ts';
import type { Client } from '../domain/client.ts';
import { asCorrected } from './as-corrected.ts';
import { askedHistory } from './asked-history.ts';
import type { About } from './asked-history.ts';
import { withoutWithdrawnProfile } from './without-withdrawn-profile.ts';

/** Answers every view of one client, folded from their events as of any moment: none of them is ever behind. */
export class ClientReader {
  private readonly decisions: Decisions<Client, ContactEvent>;
  private readonly log: LogWaiting;

  constructor(decisions: Decisions<Client, ContactEvent>, log: LogWaiting) {
    this.decisions = decisions;
    this.log = log;
  }

  /** @throws RuleBroken `ClientNotKnown`, or `ClientNotYet` with the first moment when nothing was known by then */
  async show<View extends About>(
    clientId: string,
    query: CaseQuery,
    view: (client: Client) => Omit<View, keyof About>,
  ): Promise<View> {
    await this.log.passed(query.since);
    const refusals = { unknown: 'ClientNotKnown', notYet: 'ClientNotYet' };
    const read = (tenant: string, by: Pick<TimeQuestion, 'asOf'>) => this.decisions.history(tenant, clientId, by);
    const { events, known, whole, about } = await askedHistory(read, query, refusals);
    const told = withoutWithdrawnProfile(asCorrected(events, known), whole);
    return { ...about, ...view(fold(clientDecider, told)) } as View;
  }
}
