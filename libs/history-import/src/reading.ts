import type { Columns } from './source-record.ts';

/** How a file is to be read. */
export interface Reading {
  readonly format: 'csv' | 'xes';
  /** Whether the bytes are gzip; found out by their first two when left out. */
  readonly gzip?: boolean | undefined;
  /** A label of the WHATWG encoding standard, such as `windows-1252`; found out by the first bytes when left out. */
  readonly encoding?: string | undefined;
  /** Between the fields of a CSV; found out by the header when left out. */
  readonly delimiter?: string | undefined;
  /** Columns without which a CSV is refused at its header. */
  readonly requires?: readonly string[] | undefined;
  /**
   * Whether a line of text inside a quoted field would make a record by itself. Such a line shows that a quotation mark was
   * forgotten before it; without this question a CSV is taken at its word, and the field goes on to the next quotation mark.
   */
  readonly looksLikeRecord?: ((columns: Columns) => boolean) | undefined;
  /** Told of columns when they become known: of a CSV all at its header, of an XES each when it first appears. */
  readonly onColumns?: ((names: readonly string[]) => void) | undefined;
}

/** The longest record, in UTF-16 units: keeps memory bounded when a file has no line ends, and a line within one request. */
export const longestRecord = 65_536;
