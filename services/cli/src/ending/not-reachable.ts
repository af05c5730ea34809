import { Ended } from './ended.ts';
import { exitCode } from '@attune/kernel';

/** Nothing answers where it should. */
export function notReachable(problem: string): Ended {
  return new Ended(exitCode.notReachable, problem, { error: { code: 'not-reachable', detail: problem } });
}
