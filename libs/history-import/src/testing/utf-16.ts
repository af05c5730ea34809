/** Text in UTF-16, with or without its byte order mark. */
export function utf16(text: string, order: 'le' | 'be', mark = true): Uint8Array {
  const bytes = Buffer.from((mark ? '\u{FEFF}' : '') + text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}
