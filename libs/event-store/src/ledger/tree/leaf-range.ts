/** Leaves from `begin` up to but not including `end`, which form a subtree of the RFC's tree: `begin` is a multiple of a power of two no less than their number. */
export interface LeafRange {
  readonly begin: number;
  readonly end: number;
}
