/** A folder of numbered SQL files (`0001-name.sql`), each run once, in order, and never edited once released. */
export interface MigrationSet {
  readonly name: string;
  readonly folder: string;
}
