import type { CaseEvent } from '@attune/contracts';
import type { Decisions } from '@attune/event-store';
import { asItHappened, fold, RuleBroken, standing } from '@attune/kernel';
import type { Recorded } from '@attune/kernel';
import { requestContext } from '@attune/service-kit';
import type { TimeQuestion } from '@attune/service-kit';
import { caseDecider } from '../domain/case.ts';
import type { Case } from '../domain/case.ts';
import { withoutWithdrawnNotes } from './without-withdrawn-notes.ts';

/** A case as it was known and as it had happened, and how far the history goes that it was folded from. */
export interface CaseThen {
  readonly caseId: string;
  readonly state: Case;
  readonly revision: number;
  readonly knownAt: string;
  /** When it was opened, so far as is known: what happened before has a history, but no summary yet. */
  readonly openedAt?: string;
}

/** Reads one case from its events, as of any moment: every single-case view is a fold, so none of them is ever behind. */
export class CaseReader {
  private readonly decisions: Decisions<Case, CaseEvent>;

  constructor(decisions: Decisions<Case, CaseEvent>) {
    this.decisions = decisions;
  }

  /** @throws RuleBroken `CaseUnknown`, or `NotYet` with the first moment when nothing was there by then */
  async read(caseId: string, question: TimeQuestion): Promise<CaseThen> {
    const known = await this.known(caseId, question);
    const { effectiveAt } = question;
    const happened = effectiveAt === undefined ? known : asItHappened(standing(known), effectiveAt);
    const newest = happened.reduce<Recorded<CaseEvent> | undefined>(
      (last, next) => (last && last.revision > next.revision ? last : next),
      undefined,
    );
    if (newest === undefined) throw new RuleBroken('NotYet', { first: asItHappened(standing(known))[0]?.occurredAt ?? '' });
    const opened = known.find(({ type }) => type === 'CaseOpened');
    const about = { caseId, state: fold(caseDecider, happened), revision: newest.revision, knownAt: newest.recordedAt };
    return opened === undefined ? about : { ...about, openedAt: opened.occurredAt };
  }

  /** The events that were known by the moment of the question, in the order of the log; never empty. */
  async known(caseId: string, { asOf }: TimeQuestion): Promise<readonly Recorded<CaseEvent>[]> {
    const { tenant, clientId } = requestContext().caller;
    const whole = await this.decisions.history(tenant, caseId);
    const known = asOf === undefined ? whole : await this.decisions.history(tenant, caseId, { asOf });
    const [first] = whole;
    if (first === undefined) throw new RuleBroken('CaseUnknown');
    if (clientId !== undefined && !whole.some((event) => event.clientId === clientId)) throw new RuleBroken('CaseUnknown');
    if (known.length === 0) throw new RuleBroken('NotYet', { first: first.recordedAt });
    return withoutWithdrawnNotes(known, whole);
  }
}
