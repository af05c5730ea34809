/** Where the gateway is, and who asks. */
export interface Connection {
  readonly address: string;
  readonly token: string;
}
