import type { LeafRange } from './leaf-range.ts';
import type { NodeReader } from './node-reader.ts';
import { rangeHash } from './range-hash.ts';
import { wholeSubtrees } from './whole-subtrees.ts';

/** The hashes of several ranges of leaves, with one read of all the nodes that they need. */
export async function rangeHashes(read: NodeReader, ranges: readonly LeafRange[]): Promise<readonly Buffer[]> {
  const subtrees = ranges.map(wholeSubtrees);
  const hashes = await read(subtrees.flat());
  let taken = 0;
  return subtrees.map(({ length }) => rangeHash(hashes.slice(taken, (taken += length))));
}
