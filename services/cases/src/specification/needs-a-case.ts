import type { CaseEvent } from '@attune/contracts';
import type { Rule } from '@attune/kernel';
import type { Case } from '../domain/case.ts';
import { given } from './given.ts';
import { caseClosed, caseOpened, caseResolved } from './pasts.ts';

/** Specifies that a rule does nothing for a case that was never opened. */
export function needsACase<Command>(rule: Rule<Command, Case, CaseEvent>, command: Command): void {
  given().when(rule, command).refusedWith('CaseUnknown');
}

/** Specifies that a rule works in an open case only. */
export function needsAnOpenCase<Command>(rule: Rule<Command, Case, CaseEvent>, command: Command): void {
  needsACase(rule, command);
  given(caseOpened, caseResolved).when(rule, command).refusedWith('CaseNotOpen', { status: 'resolved' });
  given(caseOpened, caseClosed).when(rule, command).refusedWith('CaseNotOpen', { status: 'closed' });
}
