/** Something for each of the three roles of the database that a service's processes use. None of them owns a table. */
export interface ByRole<Value> {
  /** Calls functions that write, and reads nothing. */
  readonly writer: Value;
  /** Serves requests: sees the rows of one tenant, set per transaction, and none without. */
  readonly reader: Value;
  /** Projections, publisher, rebuild, ledger: sees every tenant's log, writes views and checkpoints, never serves a request. */
  readonly follower: Value;
}

/** The roles' names in the database. */
export type DatabaseRoles = ByRole<string>;

export const databaseRoles = ['writer', 'reader', 'follower'] as const satisfies readonly (keyof DatabaseRoles)[];
