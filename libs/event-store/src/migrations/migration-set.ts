import type { ByRole } from './database-roles.ts';

/** A folder of numbered SQL files (`0001-name.sql`), each run once, in order, and never edited once released. */
export interface MigrationSet {
  readonly name: string;
  readonly folder: string;
  /** The functions that each role may call, by name. Whoever is not named may not. */
  readonly calls?: Partial<ByRole<readonly string[]>>;
  /**
   * What the roles may do with tables that are no views, as `select, insert`; a role that is not named may do nothing. Every other table
   * is a view: the follower writes it, and the reader selects from it where row-level security shows it one tenant only.
   */
  readonly tables?: Readonly<Record<string, Partial<ByRole<string>>>>;
}
