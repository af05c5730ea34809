/** Why a whole file cannot be read, or not beyond some line. */
export type FileFaultCode =
  | 'file-empty'
  | 'encoding-unsupported'
  | 'gzip-broken'
  | 'header-broken'
  | 'column-twice'
  | 'column-missing'
  | 'column-not-allowed'
  | 'xml-broken'
  | 'xml-doctype'
  | 'xes-not-a-log'
  | 'xes-not-readable';

/** The file as a whole is at fault. Lines that were given before it was thrown are good; nothing after them was read. */
export class FileUnreadable extends Error {
  override readonly name = 'FileUnreadable';
  readonly code: FileFaultCode;
  readonly remedy: string;
  /** The line of text (not the record) where reading ended, from 1. */
  readonly line: number | undefined;

  constructor(code: FileFaultCode, problem: string, remedy: string, line?: number) {
    super(problem);
    this.code = code;
    this.remedy = remedy;
    this.line = line;
  }
}
