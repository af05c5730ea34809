import type { Instant } from './time/instant.ts';
import type { PlainDate } from './time/plain-date.ts';
import type { Reference } from './reference.ts';

/** Ids that a command may give away. */
export interface Ids {
  /** An id that is the same each time the same command is decided; `word` tells its ids apart (`debt`, `debt/1`). */
  readonly newId: (word: string) => string;
  /** The id that belongs to a caller's own number, the same for ever; made with a key, so it can't be guessed back. */
  readonly referenceId: (word: string, reference: Reference) => string;
}

/** Everything that a rule may know of the world besides its command and its state. */
export interface Now extends Ids {
  /** The moment of the decision, in business time. */
  readonly instant: Instant;
  /** The day of the decision, in UTC. */
  readonly date: PlainDate;
  /** When the fact happened: what the caller said, else the moment of the decision. Never in the future. */
  readonly occurredAt: Instant;
}
