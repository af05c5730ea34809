/**
 * Texts as bytes, each with its length before it (32 bits, big-endian), so that no two lists of texts give the same bytes.
 * @throws TypeError for a text with a lone surrogate: UTF-8 would write two of them alike
 */
export function framed(...texts: readonly string[]): Buffer {
  return Buffer.concat(
    texts.flatMap((text) => {
      if (!text.isWellFormed()) throw new TypeError('A text that names a place is not well-formed Unicode.');
      const bytes = Buffer.from(text, 'utf8');
      const length = Buffer.alloc(4);
      length.writeUInt32BE(bytes.length);
      return [length, bytes];
    }),
  );
}
