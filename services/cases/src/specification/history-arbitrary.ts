import type { CaseEvent } from '@attune/contracts';
import type { Recorded } from '@attune/kernel';
import { pastEvents } from '@attune/testing';
import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { eventData, longestHistory } from './event-arbitraries.ts';

const events: readonly Arbitrary<CaseEvent>[] = Object.entries(eventData).map(([type, data]) =>
  (data as Arbitrary<object>).map((said) => ({ type, ...said }) as CaseEvent),
);

/** Any event, of whatever type. */
export const anyEvent: Arbitrary<CaseEvent> = fc.oneof(...events);

const occurredAt = fc.constantFrom(
  '2006-03-01T11:20:00Z',
  '2026-11-25T12:00:00.5Z',
  '2026-11-25T12:00:00Z',
  '2026-11-25T12:00:00.25Z',
);

/** Any events in any order, as recorded: their revisions follow the order, the moments at which they happened do not. */
export const anyHistory: Arbitrary<readonly Recorded<CaseEvent>[]> = fc
  .array(fc.tuple(anyEvent, occurredAt), { minLength: 1, maxLength: longestHistory })
  .map((all) => {
    const moments = all.map(([, moment]) => moment);
    return pastEvents(all.map(([event]) => event)).map((event, number) => ({
      ...event,
      occurredAt: moments[number] ?? event.occurredAt,
    }));
  });

/** The same events in another order. */
export function shuffled(history: readonly Recorded<CaseEvent>[]): Arbitrary<readonly Recorded<CaseEvent>[]> {
  return fc.shuffledSubarray([...history], { minLength: history.length });
}
