/** The columns of a record that hold something, by name. */
export type Columns = Readonly<Record<string, string>>;

/** A record as it stands in the file. */
export interface SourceRecord {
  /** CSV: the line of text that the record begins on, the header's being 1. XES: which event of the log it is, from 1. */
  readonly line: number;
  readonly columns: Columns;
  /** The key it bore in a rejects file that now comes in again. */
  readonly key?: string;
}
