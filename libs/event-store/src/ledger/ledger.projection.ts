import { EventStoreError } from '../port/event-store-error.ts';
import type { Projection } from '../projections/projection.ts';
import type { Ledger } from './ledger.ts';
import { storedNodes } from './stored-nodes.ts';
import { eventLeaf } from './tree/event-leaf.ts';
import { GrowingTree } from './tree/growing-tree.ts';
import { wholeSubtrees } from './tree/whole-subtrees.ts';

/**
 * Keeps the Merkle tree of the whole log, of all tenants, as one more follower: leaves in log order, so that whoever reads the log
 * again gets the same root. A hole in the log stops it, as poison does: a tree over a hole would pass for whole for ever.
 * @param ledgerIn the tree in a transaction
 */
export function ledgerProjection<Tx>(ledgerIn: (tx: Tx) => Ledger): Projection<Tx> {
  return {
    name: 'ledger',
    version: 1,
    types: 'all',
    apply: async (events, tx, log) => {
      const ledger = ledgerIn(tx);
      const { size, position } = await ledger.head();
      const tree = new GrowingTree(size, await storedNodes(ledger)(wholeSubtrees({ begin: 0, end: size })));
      let last = position;
      const rows = events.map((event) => {
        const follows = log.can.densePositions ? event.position === last + 1n : event.position > last;
        if (!follows) throw new EventStoreError('corrupt', { position: last + 1n });
        last = event.position;
        return { leaf: tree.size, position: last, nodes: tree.add(eventLeaf(event)) };
      });
      await ledger.add(rows);
    },
  };
}
