import type { Message } from './message.ts';

/** What a service does when another one has recorded an event. */
export interface Reaction {
  /** Names it for good: ids of the commands that it issues are derived from it. */
  readonly name: string;
  readonly on: { readonly service: string; readonly type: string };
  /**
   * Takes effect once, however often it is called with the same message: by a command whose id follows from the event, or by rows that
   * bear the event's id. Rejecting means that it did not; with an outage it is called again, with anything else the key is parked.
   */
  handle(message: Message): Promise<void>;
}
