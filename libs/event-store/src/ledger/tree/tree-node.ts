/** A whole subtree: the `index`th (from 0) of those with 2^level leaves. Level 0 are the leaves. */
export interface TreeNode {
  readonly level: number;
  readonly index: number;
}
