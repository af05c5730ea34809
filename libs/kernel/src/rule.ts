import type { Now } from './now.ts';

/**
 * A rule decides what follows from a command: `(command, state, now) → events`.
 *
 * It is pure: time, ids and chance come in by `now`, and a refusal is thrown as `RuleBroken`.
 * What it gives is `{ type, ...data }`; the envelope is added when the events are stored.
 */
export type Rule<Command, State, Event> = (command: Command, state: State, now: Now) => readonly Event[];
