/** Where a personal field stands. It is sealed into the field, so that the field opens nowhere else. */
export interface Place {
  readonly tenant: string;
  readonly clientId: string;
  /** Of the event that holds it. */
  readonly eventId: string;
  /** The names on the way to it in the event's data, as a JSON Pointer (RFC 6901). */
  readonly field: string;
}

/** A personal field as everything but the edge of a service knows it: closed, with what it takes to open it. */
export interface Sealed {
  readonly sealed: string;
  readonly of: Place;
}

/** A personal field: in clear as it was handed in, closed once it was recorded. */
export type Personal<Value> = Value | Sealed;

/** Tells a closed field from one in clear. */
export function isSealed(field: unknown): field is Sealed {
  return typeof field === 'object' && field !== null && 'sealed' in field && 'of' in field && Object.keys(field).length === 2;
}
