import { hash } from 'node:crypto';

/** The hash of a leaf: SHA-256(0x00 ‖ the text in UTF-8), RFC 9162 § 2.1.1. The prefix keeps a leaf from passing for an inner node. */
export function leafHash(text: string): Buffer {
  return hash('sha256', `\u0000${text}`, 'buffer');
}
