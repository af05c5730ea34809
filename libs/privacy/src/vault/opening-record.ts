/** Who opened which fields of a client, and what for. It holds names of fields, never what stood in them. */
export interface OpeningRecord {
  readonly tenant: string;
  readonly clientId: string;
  /** Opaque id of who was answered. */
  readonly actor: string;
  /** The route or command that they were opened for. */
  readonly purpose: string;
  readonly fields: readonly string[];
  /** RFC 3339. */
  readonly at: string;
}
