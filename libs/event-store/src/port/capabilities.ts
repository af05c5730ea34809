/** What an adapter can do; the conformance suite skips a behaviour only by these. */
export interface Capabilities {
  readonly atomicMany: boolean;
  readonly densePositions: boolean;
  readonly emptyCommands: boolean;
  /** Greatest body, and greatest metadata, in bytes of UTF-8. */
  readonly maxEventBytes: number;
  /** Greatest number of events in one append. */
  readonly maxEvents: number;
}
