/** Which key opens a sealed field: its client's, by the id that the sealed text names. */
export interface KeyAsked {
  readonly clientId: string;
  readonly keyId: string;
}
