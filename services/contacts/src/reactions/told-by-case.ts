import { caseEvents } from '@attune/contracts';
import type { CaseEvent } from '@attune/contracts';
import type { Recorded } from '@attune/kernel';
import type { Message } from '@attune/messaging';
import { recallBy } from '@attune/service-kit';

const recall = recallBy<CaseEvent>(caseEvents);

type Told<Type extends CaseEvent['type']> = Recorded<Extract<CaseEvent, { readonly type: Type }>>;

/** What an event of a case says, in its newest version, and what a fact that follows from it says about where it comes from. */
export function toldByCase<Type extends CaseEvent['type']>({ event }: Message, _type: Type) {
  const { id: cause, revision: causeRevision, caseId } = event;
  if (caseId === undefined) throw new TypeError(`event ${cause} of cases is about no case`);
  // The transport brings a reaction none but the type that it asked for.
  const { data, occurredAt } = recall(event) as Told<Type>;
  return { data: data as Told<Type>['data'], occurredAt, fact: { cause, causeRevision, caseId } };
}
