import type { CaseQuery, ContactEvent } from '@attune/contracts';
import type { Decisions } from '@attune/event-store';
import { asItHappened, fold, RuleBroken } from '@attune/kernel';
import { requestContext, timeQuestion } from '@attune/service-kit';
import type { LogWaiting } from '@attune/service-kit';
import { clientDecider } from '../domain/client.ts';
import type { Client } from '../domain/client.ts';

interface About {
  readonly clientId: string;
  readonly revision: number;
  readonly knownAt: string;
}

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
    const { asOf, effectiveAt } = timeQuestion(query);
    const { tenant, clientId: own } = requestContext().caller;
    const whole = own === undefined || own === clientId ? await this.decisions.history(tenant, clientId) : [];
    const [first] = whole;
    if (first === undefined) throw new RuleBroken('ClientNotKnown');
    const known = asOf === undefined ? whole : await this.decisions.history(tenant, clientId, { asOf });
    const happened = effectiveAt === undefined ? known : asItHappened(known, effectiveAt);
    const newest = happened.reduce<(typeof happened)[number] | undefined>(
      (last, next) => (last !== undefined && last.revision > next.revision ? last : next),
      undefined,
    );
    if (newest === undefined) throw new RuleBroken('ClientNotYet', { first: first.recordedAt });
    const about = { clientId, revision: newest.revision, knownAt: newest.recordedAt };
    return { ...about, ...view(fold(clientDecider, happened)) } as View;
  }
}
