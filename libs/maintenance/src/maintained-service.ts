import type { MigrationSet, StreamView } from '@attune/event-store';
import type pg from 'pg';

/** What a service says of itself, so that operators can look after what it keeps. */
export interface MaintainedService {
  /** As operators name it. */
  readonly name: string;
  /** The schema of its log, checkpoints and views. */
  readonly schema: string;
  readonly migrations: readonly MigrationSet[];
  /** Every view that lies in tables, and can be rebuilt. */
  readonly views: readonly StreamView[];
  /** The module that exports these views, for threads; `moduleBeside` gives it. */
  readonly viewsModule: URL;
  /** The folders of the code that rows of views follow from, beside kernel and contracts; each ends with a slash. */
  readonly code: readonly URL[];
  /** Further tables that no backup holds: they say something of the log that was saved, and not of the one restored. */
  readonly notInBackups?: readonly string[];
  /** Mends what a restored log asks for, in the transaction of the restore, by a connection of the tables' owner. */
  readonly afterRestore?: (owner: pg.Client) => Promise<void>;
}
