import type { StoredEvent } from '../../port/stored-event.ts';
import type { LedgerRow } from '../ledger-row.ts';
import type { LedgerFaultKind } from './ledger-fault.ts';

/** What is wrong with a leaf: the row that the tree keeps of it, held against the nodes that follow from the log. */
export function compareRow(
  { position }: StoredEvent,
  nodes: readonly Buffer[],
  row: LedgerRow | undefined,
): readonly LedgerFaultKind[] {
  if (row === undefined) return ['leaf-missing'];
  const same = nodes.map((node, level) => row.nodes[level]?.equals(node) === true);
  if (same[0] !== true) return ['event-differs'];
  return row.position === position && row.nodes.length === nodes.length && same.every(Boolean) ? [] : ['tree-differs'];
}
