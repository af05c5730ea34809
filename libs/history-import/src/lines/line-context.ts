import type { Money, Reference } from '@attune/kernel';
import type { Fault } from '../fault.ts';
import type { Columns } from '../source-record.ts';

/** What a line's commands are built from. */
export interface LineContext {
  readonly columns: Columns;
  readonly reference: Reference;
  /** Amounts by the name of their column. */
  readonly amounts: ReadonlyMap<string, Money>;
  /** Takes note of what keeps the line from going in. */
  readonly report: (fault: Fault) => void;
}
