/** A client's key as the vault keeps it. */
export interface WrappedKey {
  readonly tenant: string;
  readonly clientId: string;
  readonly keyId: string;
  readonly masterId: string;
  readonly wrapped: Uint8Array;
}
