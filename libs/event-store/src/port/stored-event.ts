import type { NewEvent } from './new-event.ts';
import type { Position } from './position.ts';
import type { Revision } from './revision.ts';

/** An event as the log holds it. */
export interface StoredEvent extends NewEvent {
  readonly id: string;
  readonly tenant: string;
  readonly stream: string;
  readonly revision: Revision;
  readonly position: Position;
  /** RFC 3339 in UTC with six digits of the second, so that text compares as time does. Never falls along the log. */
  readonly recordedAt: string;
  readonly commandId: string;
}
