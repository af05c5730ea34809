/** Values by key, as a transaction sees and changes them. */
export type MemoryRows = Map<string, unknown>;
