import type { Expected, Revision } from '../port/revision.ts';

/** Tells whether a stream at this revision is as expected. */
export function holds(expected: Expected, actual: Revision): boolean {
  switch (expected) {
    case 'any':
      return true;
    case 'exists':
      return actual > 0;
    case 'none':
      return actual === 0;
    default:
      return expected === actual;
  }
}
