import type { Position } from '../port/position.ts';

/** Why a projection stopped itself. Started again, it goes on at this event. */
export interface ProjectionStopped {
  readonly name: string;
  readonly version: number;
  readonly position: Position;
  readonly eventId: string;
  readonly type: string;
  /** Name and code of the error, without its message. */
  readonly error: string;
}
