import type { CaseEvent } from '@attune/contracts';
import type { Recorded } from '@attune/kernel';

// The first that an event has: a dispute names its debt too, and a reader looks for the debt.
const things = [
  'debtId',
  'hardshipId',
  'supportNeedId',
  'consentId',
  'breathingSpaceId',
  'representativeId',
  'checkInId',
] as const;

/** The id of the thing that an event is about, where it is about one thing within the case. */
export function thingOf({ data }: Recorded<CaseEvent>): string | undefined {
  const ids = new Map<string, unknown>(Object.entries(data));
  const thing = things.find((name) => ids.has(name));
  return thing === undefined ? undefined : String(ids.get(thing));
}
