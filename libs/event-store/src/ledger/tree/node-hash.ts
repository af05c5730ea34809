import { hash } from 'node:crypto';

const prefix = Buffer.of(0x01);

/** The hash of an inner node: SHA-256(0x01 ‖ left ‖ right), RFC 9162 § 2.1.1. */
export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  return hash('sha256', Buffer.concat([prefix, left, right]), 'buffer');
}
