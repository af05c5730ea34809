import type { Position } from '../port/position.ts';
import type { Revision } from '../port/revision.ts';

/** What a log remembers of a command. */
export interface RecordedCommand {
  readonly fingerprint: string;
  readonly stream: string;
  readonly revision: Revision;
  readonly position: Position;
  readonly recordedAt: string;
  readonly events: number;
}
