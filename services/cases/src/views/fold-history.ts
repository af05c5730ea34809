import type { CaseEvent } from '@attune/contracts';
import type { StoredEvent } from '@attune/event-store';
import { fold, standing } from '@attune/kernel';
import type { Recorded } from '@attune/kernel';
import { caseAggregate } from '../decisions/case-aggregate.ts';
import type { Case } from '../domain/case.ts';

/** The stored events of one case, recalled and folded, for the projections. */
export function foldHistory(stored: readonly StoredEvent[]): {
  readonly caseId: string;
  readonly state: Case;
  readonly history: readonly Recorded<CaseEvent>[];
} {
  const history = stored.map((event) => caseAggregate.codec.recall(event));
  const caseId = stored[0]?.stream.slice('case-'.length) ?? '';
  return { caseId, state: fold(caseAggregate.decider, history), history: standing(history) };
}
