import { caseEvents } from '@attune/contracts';
import type { CaseEvent } from '@attune/contracts';
import type { StoredEvent } from '@attune/event-store';
import type { Recorded } from '@attune/kernel';

/** A history as the log holds it, in the stream of one case. */
export function storedHistory(history: readonly Recorded<CaseEvent>[], caseId: string): readonly StoredEvent[] {
  return history.map(({ type, data, ...envelope }) => ({
    ...envelope,
    tenant: 'tenant-1',
    stream: `case-${caseId}`,
    // Sealed with nobody's key: projections never open what is personal.
    ...caseEvents.write({ type, ...data } as CaseEvent, () => 'v1.none.none'),
  }));
}
