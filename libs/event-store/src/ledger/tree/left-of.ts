/** The greatest power of two below a number of leaves: how many of them are in the left subtree (RFC 9162 § 2.1.1). */
export function leftOf(leaves: number): number {
  // By doubling, since Math.log2 rounds up close below a great power of two.
  let left = 1;
  while (left * 2 < leaves) left *= 2;
  return left;
}
