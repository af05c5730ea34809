import { EventStoreError } from '../port/event-store-error.ts';

// JSON escapes these inside strings and knows no other place for them; tab, line feed and carriage return are its white space.
const rawControl = new RegExp(String.raw`[\u0000-\u0008\u000b\u000c\u000e-\u001f]`);

/**
 * Refuses text that cannot be JSON on its face: empty, with raw control characters, or with raw lone surrogates (UTF-8 cannot
 * carry them). It does not parse: the store keeps what it is given.
 * @param limit greatest size in bytes of UTF-8
 * @throws EventStoreError invalid, too-large
 */
export function checkJsonText(field: string, text: string, limit: number): void {
  if (text.length === 0 || rawControl.test(text) || !text.isWellFormed()) throw new EventStoreError('invalid', { field });
  if (text.length * 3 > limit && Buffer.byteLength(text) > limit) throw new EventStoreError('too-large', { field, limit });
}
