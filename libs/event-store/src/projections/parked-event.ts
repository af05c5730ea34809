import type { Poison } from './poison.ts';

/** What stands in the operator's list: where a projection stopped itself and waits. */
export interface ParkedEvent extends Poison {
  readonly partition: number;
  /** Of all processes and tries. */
  readonly attempts: number;
  readonly firstAt: Date;
  readonly lastAt: Date;
  /** How often an operator asked for another try. */
  readonly asked: number;
}
