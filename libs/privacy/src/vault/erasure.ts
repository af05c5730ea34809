/** What an erasure came to. */
export interface Erasure {
  /** RFC 3339, as the first erasure said it. */
  readonly erasedAt: string;
  /** Whether the client had been erased before. */
  readonly already: boolean;
}
