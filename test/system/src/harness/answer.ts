/** What came back. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The bytes as text, for comparisons to the letter. */
  readonly text: string;
  // An answer is looked at by what a test expects of it; its shape is checked against the contracts for every call.
  readonly body: Readonly<Record<string, unknown>>;
}
