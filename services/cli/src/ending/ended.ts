/** The command can not go on: how the process ends, and what is said of it. Expected, so without a stack. */
export class Ended extends Error {
  override readonly name = 'Ended';
  readonly code: number;
  /** The same for programs. */
  readonly record: Readonly<Record<string, unknown>>;

  constructor(code: number, text: string, record: Readonly<Record<string, unknown>>) {
    super(text);
    this.code = code;
    this.record = record;
  }
}
