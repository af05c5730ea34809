import { compareInstants } from '../time/instant.ts';
import type { AnyRecorded } from './recorded.ts';

/**
 * What had happened by a moment, in the order in which it happened: (occurredAt, position).
 * Without a moment it gives all of it, in that order.
 */
export function asItHappened<Event extends AnyRecorded>(history: readonly Event[], by?: string): readonly Event[] {
  return history
    .filter(({ occurredAt }) => by === undefined || compareInstants(occurredAt, by) <= 0)
    .sort((one, other) => compareInstants(one.occurredAt, other.occurredAt) || one.revision - other.revision);
}
