import type { StartBreathingSpace } from '@attune/contracts';
import { plainDate, plusDays } from '@attune/kernel';

/**
 * The last protected day where the law says it: the 60th of a standard moratorium, its first day counted
 * (SI 2020/1311, reg 26). While crisis treatment goes on nobody knows the end.
 */
export function lastDay(kind: StartBreathingSpace['kind'], startedOn: string): string | undefined {
  return kind === 'standard' ? plusDays(plainDate(startedOn), 59) : undefined;
}
