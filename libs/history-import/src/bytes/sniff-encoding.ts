import { TextDecoder } from 'node:util';
import { FileUnreadable } from '../file-unreadable.ts';

/** How many bytes are looked at. */
export const sniffed = 1024;

/**
 * Finds out the encoding of a text by its first bytes: a byte order mark, else an XML declaration, else UTF-16 by the zeros
 * that Latin letters, digits and delimiters leave in every second byte, else UTF-8.
 * @throws FileUnreadable when the text is UTF-32, or declares an encoding that is not known.
 */
export function sniffEncoding(head: Uint8Array): string {
  const [a, b, c, d] = head;
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff))
    throw unsupported('UTF-32');
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  return utf16ByZeros(head) ?? declared(head) ?? 'utf-8';
}

/** A decoder for a label of the WHATWG encoding standard. */
export function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    throw unsupported(label.slice(0, 40));
  }
}

function utf16ByZeros(head: Uint8Array): string | undefined {
  const pairs = Math.floor(Math.min(head.length, sniffed) / 2);
  const zeros: [even: number, odd: number] = [0, 0];
  for (let at = 0; at < pairs * 2; at++) if (head[at] === 0) zeros[at % 2 === 0 ? 0 : 1]++;
  const [even, odd] = zeros;
  if (odd > pairs / 4 && odd > even * 4) return 'utf-16le';
  if (even > pairs / 4 && even > odd * 4) return 'utf-16be';
  return undefined;
}

function declared(head: Uint8Array): string | undefined {
  const text = Buffer.from(head.subarray(0, 200)).toString('latin1');
  return /^\s*<\?xml\s[^>]*encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(text)?.[1];
}

function unsupported(name: string): FileUnreadable {
  return new FileUnreadable('encoding-unsupported', `the encoding ${name} is not read`, 'save the file as UTF-8');
}
