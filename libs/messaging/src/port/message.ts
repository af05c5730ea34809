import type { StoredEvent } from '@attune/event-store';

/** An event of another service, as the bus brings it: the bytes that were stored, and where it lies. */
export interface Message {
  /** Whose log it comes from. */
  readonly service: string;
  /** Messages of one key come in their order, those of different keys in any. */
  readonly key: string;
  /** The part of the service's messages that it lies in: for good the same for a key. */
  readonly partition: number;
  /** Its place there, which grows along the key. */
  readonly place: bigint;
  readonly event: StoredEvent;
}
