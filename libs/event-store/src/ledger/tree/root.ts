import type { NodeReader } from './node-reader.ts';
import { rangeHash } from './range-hash.ts';
import { wholeSubtrees } from './whole-subtrees.ts';

/** The root of the tree over the first `size` leaves (RFC 9162 § 2.1.1), from at most log₂ size nodes. */
export async function rootOf(read: NodeReader, size: number): Promise<Buffer> {
  return rangeHash(await read(wholeSubtrees({ begin: 0, end: size })));
}
