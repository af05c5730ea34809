import type { LeafRange } from './leaf-range.ts';
import { leftOf } from './left-of.ts';
import type { TreeNode } from './tree-node.ts';

/** The greatest whole subtrees that make up a range of leaves, from left to right: at most one a level. */
export function wholeSubtrees({ begin, end }: LeafRange): readonly TreeNode[] {
  const subtrees: TreeNode[] = [];
  for (let at = begin; at < end;) {
    const leaves = leftOf(end - at + 1);
    subtrees.push({ level: Math.log2(leaves), index: at / leaves });
    at += leaves;
  }
  return subtrees;
}
