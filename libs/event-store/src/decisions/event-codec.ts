import type { Recorded } from '@attune/kernel';
import type { StoredEvent } from '../port/stored-event.ts';

/** Whom and what events that are about to be stored belong to: their ids are the command's id and their ordinal. */
export interface WrittenFor {
  readonly tenant: string;
  readonly commandId: string;
  readonly clientId?: string;
}

/** The stored form of an event: version and exact JSON text. */
export interface Written {
  readonly type: string;
  readonly version: number;
  readonly body: string;
}

/** Between events as rules know them and events as the log stores them. */
export interface EventCodec<Event> {
  /**
   * The events of one command in their stored form, in their order, with what is personal sealed. A wrong event is a bug, and throws.
   * @throws RuleBroken when something personal can't be sealed, now or for good; nothing is recorded then
   */
  readonly write: (events: readonly Event[], of: WrittenFor) => Promise<readonly Written[]>;
  /** The event in its newest version; what is personal stays closed. @throws UnknownEventVersion when it is newer than this code. */
  readonly recall: (stored: StoredEvent) => Recorded<Event & { readonly type: string }>;
}
