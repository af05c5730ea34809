import type { Now } from '@attune/kernel';
import type { CommandContext } from './command-context.ts';

/** A command to be decided: its rule with the command in it, and who asks. */
export interface Asked<State, Event> {
  readonly rule: (state: State, now: Now) => readonly Event[];
  readonly context: CommandContext;
}
