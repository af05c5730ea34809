import type { Recorded } from '@attune/kernel';
import type { StoredEvent } from '../port/stored-event.ts';

/** Between events as rules know them and events as the log stores them. */
export interface EventCodec<Event extends { readonly type: string }> {
  /** The stored form: version and exact JSON text. A wrong event is a bug, and throws. */
  readonly write: (event: Event) => { readonly type: string; readonly version: number; readonly body: string };
  /** The event in its newest version. @throws UnknownVersionError when it is newer than this code. */
  readonly recall: (stored: StoredEvent) => Recorded<Event>;
}
