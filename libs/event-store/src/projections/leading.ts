/** How a process leads and waits to lead, in milliseconds. */
export interface Leading {
  /** A lease lasts so long after it was renewed: so long nobody works when its holder is killed. */
  readonly leaseMs: number;
  /** How often one who waits looks for the lease, if no word comes. */
  readonly lookMs: number;
}

/** A killed holder is followed within seven seconds. */
export const defaultLeading: Leading = { leaseMs: 6000, lookMs: 1000 };
