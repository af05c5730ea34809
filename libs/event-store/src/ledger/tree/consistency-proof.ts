import type { LeafRange } from './leaf-range.ts';
import type { NodeReader } from './node-reader.ts';
import { rangeHashes } from './range-hashes.ts';
import { leftOf } from './left-of.ts';

/**
 * The proof that the tree over the first `size` leaves goes on from the one over the first `earlier` (RFC 9162 § 2.1.4.1). Empty when
 * there is nothing to prove: an empty tree before, or the same one.
 * @throws RangeError when `earlier` is negative or greater than `size`
 */
export async function consistencyProof(read: NodeReader, earlier: number, size: number): Promise<readonly Buffer[]> {
  if (!(earlier >= 0 && earlier <= size))
    throw new RangeError(`A tree of ${String(size)} leaves has no earlier ${String(earlier)}.`);
  return earlier === 0 ? [] : rangeHashes(read, besideTheEdge(earlier, { begin: 0, end: size }, true));
}

/** `known`: whoever checks has the hash of this range already, for it is the earlier tree. */
function besideTheEdge(edge: number, { begin, end }: LeafRange, known: boolean): readonly LeafRange[] {
  if (edge === end) return known ? [] : [{ begin, end }];
  const middle = begin + leftOf(end - begin);
  const [left, right] = [
    { begin, end: middle },
    { begin: middle, end },
  ];
  return edge <= middle ? [...besideTheEdge(edge, left, known), right] : [...besideTheEdge(edge, right, false), left];
}
