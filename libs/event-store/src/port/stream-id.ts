/** A stream of one tenant. One name in two tenants is two streams. */
export interface StreamId {
  readonly tenant: string;
  readonly stream: string;
}
