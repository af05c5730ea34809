import type { TreeNode } from './tree-node.ts';

/** Gives the hashes of nodes, in the order that they were asked for, with one read of the store. */
export type NodeReader = (nodes: readonly TreeNode[]) => Promise<readonly Buffer[]>;
