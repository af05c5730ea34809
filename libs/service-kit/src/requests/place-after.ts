import { isUuid, RuleBroken } from '@attune/kernel';
import { readCursor } from './cursor.ts';

/** Where a page ended: what its last item is sorted by, a day or a moment, and its id. */
export interface Place {
  readonly value: string;
  readonly id: string;
}

/** Where a list in such an order goes on, by the cursor of the page before. @throws RuleBroken `MarkUnknown` when no page of it answered the cursor */
export function placeAfter(cursor: string, sort: string): Place {
  const [sorted, value, id] = readCursor(cursor, 3);
  const isPlace = typeof value === 'string' && /^[\dTZ:.-]+$/.test(value) && typeof id === 'string' && isUuid(id);
  if (sorted !== sort || !isPlace) throw new RuleBroken('MarkUnknown');
  return { value, id };
}
