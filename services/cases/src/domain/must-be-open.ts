import { RuleBroken } from '@attune/kernel';
import type { Life } from './life.ts';

/** Refuses what can only be done in an open case. @throws RuleBroken `CaseNotOpen`, or `CaseUnknown` before it was opened */
export function mustBeOpen(life: Life): asserts life is Extract<Life, { status: 'open' }> {
  mustExist(life);
  if (life.status !== 'open') throw new RuleBroken('CaseNotOpen', { status: life.status });
}

/** Refuses what needs a case, in whatever state. @throws RuleBroken `CaseUnknown` */
export function mustExist(life: Life): asserts life is Exclude<Life, { status: 'unopened' }> {
  if (life.status === 'unopened') throw new RuleBroken('CaseUnknown');
}
