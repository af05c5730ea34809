/** Bytes that are no message of ours. */
export class Undecodable extends Error {
  override readonly name = 'Undecodable';
  /** What is wrong, without quoting any of it. */
  readonly what: string;

  constructor(what: string) {
    super(what);
    this.what = what;
  }
}
