/** Where a sealed field belongs. It opens there and nowhere else. */
export interface Place {
  readonly tenant: string;
  readonly clientId: string;
  readonly eventId: string;
  /** Path of the field within the event's data. */
  readonly field: string;
}
