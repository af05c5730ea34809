import type { CaseQuery } from '@attune/contracts';
import { asItHappened, RuleBroken } from '@attune/kernel';
import type { AnyRecorded } from '@attune/kernel';
import { requestContext, timeQuestion } from '@attune/service-kit';
import type { TimeQuestion } from '@attune/service-kit';

/** What an answer about one stream says of itself. */
export interface About {
  readonly clientId: string;
  readonly revision: number;
  readonly knownAt: string;
}

/** What a question is answered from, and what bears on it besides. */
interface Asked<Event> {
  readonly events: readonly Event[];
  /** All that was known by then, whenever it had happened. */
  readonly known: readonly Event[];
  /** All that is known now, for what must not be told at any moment. */
  readonly whole: readonly Event[];
  readonly about: About;
}

/**
 * What was known, or had happened, of a stream when the question says; for a client only the own streams exist.
 * @throws RuleBroken `refusals.unknown`, or `refusals.notYet` with the first moment when nothing was known by then
 */
export async function askedHistory<Event extends AnyRecorded>(
  read: (tenant: string, options: Pick<TimeQuestion, 'asOf'>) => Promise<readonly Event[]>,
  query: Pick<CaseQuery, 'asOf' | 'effectiveAt'>,
  refusals: { readonly unknown: string; readonly notYet: string },
): Promise<Asked<Event>> {
  const { asOf, effectiveAt } = timeQuestion(query);
  const { tenant, clientId: own } = requestContext().caller;
  const whole = await read(tenant, {});
  const [first] = whole;
  if (first?.clientId === undefined || (own !== undefined && own !== first.clientId)) throw new RuleBroken(refusals.unknown);
  const known = asOf === undefined ? whole : await read(tenant, { asOf });
  const events = effectiveAt === undefined ? known : asItHappened(known, effectiveAt);
  const newest = events.reduce<Event | undefined>(
    (last, next) => (last !== undefined && last.revision > next.revision ? last : next),
    undefined,
  );
  if (newest === undefined) throw new RuleBroken(refusals.notYet, { first: first.recordedAt });
  return { events, known, whole, about: { clientId: first.clientId, revision: newest.revision, knownAt: newest.recordedAt } };
}
