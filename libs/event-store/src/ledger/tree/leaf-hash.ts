import { createHash } from 'node:crypto';

const leafPrefix = Buffer.of(0x00);

/** The hash of a leaf: SHA-256(0x00 ‖ what it holds), RFC 9162 § 2.1.1. The prefix keeps a leaf from passing for an inner node. */
export function leafHash(content: string | Uint8Array): Buffer {
  return createHash('sha256').update(leafPrefix).update(content).digest();
}
