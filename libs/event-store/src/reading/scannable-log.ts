import type { Position } from '../port/position.ts';
import type { Direction, Filter, Scope } from '../port/reading.ts';
import type { StoredEvent } from '../port/stored-event.ts';

/** What an adapter with dense positions offers below `readAll` and `tail`. */
export interface ScannableLog {
  headPosition(): Promise<Position>;
  /** The events of a window (after exclusive, upTo inclusive) that match, in the direction's order. */
  scan(window: {
    readonly where: Scope & Filter;
    readonly after: Position;
    readonly upTo: Position;
    readonly direction: Direction;
  }): Promise<readonly StoredEvent[]>;
}
