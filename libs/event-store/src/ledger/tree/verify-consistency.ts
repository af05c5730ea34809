import { nodeHash } from './node-hash.ts';
import { rangeHash } from './range-hash.ts';

/** A tree as it is told to others. */
export interface TreeHead {
  readonly size: number;
  readonly root: Uint8Array;
}

/** Whether a consistency proof holds between two heads of one log, from the proof alone (RFC 9162 § 2.1.4.2). */
export function verifyConsistency(earlier: TreeHead, later: TreeHead, proof: readonly Uint8Array[]): boolean {
  if (earlier.size > later.size || earlier.size < 0) return false;
  if (earlier.size === later.size) return proof.length === 0 && same(earlier.root, later.root);
  if (earlier.size === 0) return proof.length === 0 && same(earlier.root, rangeHash([]));
  const isWhole = Number.isInteger(Math.log2(earlier.size));
  const [first, ...rest] = isWhole ? [earlier.root, ...proof] : proof;
  if (first === undefined || proof.length === 0) return false;
  let [node, last] = [earlier.size - 1, later.size - 1];
  while (node % 2 === 1) [node, last] = [half(node), half(last)];
  let [old, now] = [first, first];
  for (const beside of rest) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      [old, now] = [nodeHash(beside, old), nodeHash(beside, now)];
      while (node % 2 === 0 && node !== 0) [node, last] = [node / 2, half(last)];
    } else {
      now = nodeHash(now, beside);
    }
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && same(old, earlier.root) && same(now, later.root);
}

function half(number: number): number {
  return Math.floor(number / 2);
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}
