import { EventStoreError } from '../port/event-store-error.ts';
import type { Expected, Revision } from '../port/revision.ts';
import { holds } from './holds.ts';

/** Refuses an append whose expectation does not hold. @throws EventStoreError conflict */
export function checkExpected(stream: string, expected: Expected, actual: Revision): void {
  if (!holds(expected, actual)) throw new EventStoreError('conflict', { stream, expected, actual });
}
