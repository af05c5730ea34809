import { Ended } from './ended.ts';
import { exitCode } from '@attune/kernel';

/** The command was not given as it must be: what is wrong, and what to do. */
export function wrongUse(problem: string): Ended {
  return new Ended(exitCode.wrongUse, problem, { error: { code: 'wrong-use', detail: problem } });
}
