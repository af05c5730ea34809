import { EventStoreError } from '../port/event-store-error.ts';
import type { Ledger } from './ledger.ts';
import type { NodeReader } from './tree/node-reader.ts';
import type { TreeNode } from './tree/tree-node.ts';

/**
 * Reads nodes of a kept tree, for roots and proofs. A node lies with the last leaf below it.
 * @throws EventStoreError corrupt, with the number of the leaf, when a node is not there
 */
export function storedNodes(ledger: Pick<Ledger, 'rows'>): NodeReader {
  return async (nodes) => {
    if (nodes.length === 0) return [];
    const rows = new Map((await ledger.rows(nodes.map(lastLeaf))).map((row) => [row.leaf, row.nodes]));
    return nodes.map((node) => {
      const hash = rows.get(lastLeaf(node))?.[node.level];
      if (hash === undefined) throw new EventStoreError('corrupt', { position: BigInt(lastLeaf(node) + 1) });
      return hash;
    });
  };
}

function lastLeaf({ level, index }: TreeNode): number {
  return (index + 1) * 2 ** level - 1;
}
