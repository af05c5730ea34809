import type { Command, Option } from 'commander';
import type { Json } from '../json.ts';

/** What the declaration of an operator's command is given. */
export interface Operating {
  /** The option that every command has; made anew for each. */
  readonly json: () => Option;
  /** Has the service that owns the data do the work, by its own command with these words. */
  readonly maintain: (service: string, words: readonly string[], asked: Json) => Promise<void>;
  /** Has the work done on all that the services of the installation keep, with these words. */
  readonly maintainAll: (words: readonly string[], asked: Json) => Promise<void>;
}

/** Declares one command of the command line. */
export type OperatorCommand = (attune: Command, operating: Operating) => void;
