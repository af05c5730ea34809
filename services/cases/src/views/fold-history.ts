import { caseEvents } from '@attune/contracts';
import type { CaseEvent } from '@attune/contracts';
import type { StoredEvent } from '@attune/event-store';
import { fold, standing } from '@attune/kernel';
import type { Recorded } from '@attune/kernel';
import { recallBy } from '@attune/service-kit';
import { caseDecider } from '../domain/case.ts';
import type { Case } from '../domain/case.ts';

const recall = recallBy<CaseEvent>(caseEvents);

/** The stored events of one case, recalled and folded, for the projections. */
export function foldHistory(stored: readonly StoredEvent[]): {
  readonly caseId: string;
  readonly state: Case;
  readonly history: readonly Recorded<CaseEvent>[];
} {
  const history = stored.map(recall);
  const caseId = stored[0]?.stream.slice('case-'.length) ?? '';
  return { caseId, state: fold(caseDecider, history), history: standing(history) };
}
