import type { NewEvent } from './new-event.ts';
import type { Position } from './position.ts';
import type { Expected, Revision } from './revision.ts';
import type { StreamId } from './stream-id.ts';

/** What makes an append idempotent: a lower-case UUID, and a keyed hash of what was asked. */
export interface Command {
  readonly id: string;
  readonly fingerprint: string;
}

/** Events of one command for one stream. Without events it only looks and remembers the command. */
export interface Append extends StreamId {
  readonly expected: Expected;
  readonly command: Command;
  readonly events: readonly NewEvent[];
}

/** What was recorded. Revision and position are those after the append; without events, the position is the log's head at that moment. */
export interface Appended {
  readonly stream: string;
  readonly revision: Revision;
  readonly position: Position;
  readonly recordedAt: string;
  /** True when the command had been recorded before: all else equals the first answer. */
  readonly replayed: boolean;
}
