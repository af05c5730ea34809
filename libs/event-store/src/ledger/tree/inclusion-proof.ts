import type { LeafRange } from './leaf-range.ts';
import type { NodeReader } from './node-reader.ts';
import { rangeHashes } from './range-hashes.ts';
import { leftOf } from './left-of.ts';

/**
 * The proof that a leaf (from 0) is in the tree over the first `size` leaves: the hashes beside its way to the root, lowest first
 * (RFC 9162 § 2.1.3.1).
 * @throws RangeError when the tree has no such leaf
 */
export async function inclusionProof(read: NodeReader, leaf: number, size: number): Promise<readonly Buffer[]> {
  if (!(leaf >= 0 && leaf < size)) throw new RangeError(`A tree of ${String(size)} leaves has none at ${String(leaf)}.`);
  return rangeHashes(read, besideTheWay(leaf, { begin: 0, end: size }));
}

function besideTheWay(leaf: number, { begin, end }: LeafRange): readonly LeafRange[] {
  if (end - begin === 1) return [];
  const middle = begin + leftOf(end - begin);
  const [left, right] = [
    { begin, end: middle },
    { begin: middle, end },
  ];
  return leaf < middle ? [...besideTheWay(leaf, left), right] : [...besideTheWay(leaf, right), left];
}
