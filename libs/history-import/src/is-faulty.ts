import type { FaultyRecord } from './faulty-record.ts';

/** Whether a record or line does not go in. */
export function isFaulty(given: object): given is FaultyRecord {
  return 'faults' in given;
}
