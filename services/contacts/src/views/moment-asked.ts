import type { CaseQuery } from '@attune/contracts';
import { timeQuestion } from '@attune/service-kit';

/** The moment that a question is about: what lapses by itself is judged by it. A place in the log names none, so there it is now. */
export function momentAsked(query: CaseQuery): string {
  const { asOf, effectiveAt } = timeQuestion(query);
  return effectiveAt ?? (typeof asOf === 'string' ? asOf : new Date().toISOString());
}
