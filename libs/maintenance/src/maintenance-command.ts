import type pg from 'pg';
import type { Outlet } from './outlet.ts';

/** What a command works with. */
export interface Workplace {
  /** A connection of the tables' owner, and its address for more of them. */
  readonly owner: pg.Client;
  readonly ownerUrl: string;
  /** Aborted when somebody interrupts. */
  readonly signal: AbortSignal;
  readonly outlet: Outlet;
  readonly environment: NodeJS.ProcessEnv;
}

/** The command line behind a command's name. */
export interface Words {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
}

export type Work = (workplace: Workplace) => Promise<number>;

/** One thing that an operator can have done to what the service keeps. */
export interface MaintenanceCommand {
  readonly name: string;
  /** How it is given, in a line, beginning with its name. */
  readonly usage: string;
  readonly options?: Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;
  /** Reads what is asked before anything is touched; what it gives does the work and gives the exit code. @throws WrongUse */
  readonly read: (words: Words) => Work;
}
