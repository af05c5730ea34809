/** What is wrong with one line of a file, and what to do about it. */
export interface Fault<Code extends string = FaultCode> {
  readonly code: Code;
  /** The column that is at fault, where one is. */
  readonly column?: string;
  /** The beginning of the value; left out where it could tell who somebody is. */
  readonly value?: string;
  readonly problem: string;
  readonly remedy: string;
}

/** Every code that a line can be reported with. */
export type FaultCode =
  | 'quote-not-closed'
  | 'quote-misplaced'
  | 'fields-too-few'
  | 'fields-too-many'
  | 'column-unnamed'
  | 'record-empty'
  | 'record-too-long'
  | 'nul-character'
  | 'not-in-encoding'
  | 'column-empty'
  | 'text-too-long'
  | 'time-unreadable'
  | 'time-without-offset'
  | 'time-not-in-zone'
  | 'money-unreadable'
  | 'money-too-precise'
  | 'money-negative'
  | 'money-too-large'
  | 'currency-unknown'
  | 'running-sum-differs'
  | 'line-not-json'
  | 'line-not-valid';
