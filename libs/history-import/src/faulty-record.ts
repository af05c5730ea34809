import type { Fault } from './fault.ts';
import type { Columns } from './source-record.ts';

/** A record that does not go in, with all that is needed to mend it. Holds personal data: for the rejects file, never for a log. */
export interface FaultyRecord<Code extends string = string> {
  readonly line: number;
  readonly columns: Columns;
  /** The text as it stood, where it could not be divided into its columns. */
  readonly raw?: string;
  readonly faults: readonly Fault<Code>[];
}

/** The same, with the key of the line where its columns could be read. */
export interface FaultyLine<Code extends string = string> extends FaultyRecord<Code> {
  readonly key?: string;
}
