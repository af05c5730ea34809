import { createHash } from 'node:crypto';
import { nodeHash } from './node-hash.ts';

/** The hash over a range of leaves from those of its whole subtrees, left to right; SHA-256 of nothing for no leaves (RFC 9162 § 2.1.1). */
export function rangeHash(subtrees: readonly Uint8Array[]): Buffer {
  if (subtrees.length === 0) return createHash('sha256').digest();
  return Buffer.from(subtrees.reduceRight((right, left) => nodeHash(left, right)));
}
