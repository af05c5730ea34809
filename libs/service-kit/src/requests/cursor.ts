import { RuleBroken } from '@attune/kernel';

/** Writes where a page ended as an opaque cursor. */
export function writeCursor(place: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** Reads a cursor of `length` parts. @throws RuleBroken `MarkUnknown` when it is none of ours */
export function readCursor(text: string, length: number): readonly (string | number | null)[] {
  try {
    const place: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (Array.isArray(place) && place.length === length && place.every(isPart)) return place;
  } catch {
    // What isn't JSON isn't a cursor either.
  }
  throw new RuleBroken('MarkUnknown');
}

function isPart(part: unknown): part is string | number | null {
  return part === null || typeof part === 'string' || typeof part === 'number';
}
