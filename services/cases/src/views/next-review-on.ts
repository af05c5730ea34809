import type { Hardship } from '../domain/hardships.ts';

/** The first day on which an open hardship is to be looked at again. */
export function nextReviewOn(hardships: readonly Hardship[]): string | undefined {
  return hardships.flatMap((hardship) => (hardship.status === 'open' ? [hardship.reviewOn] : [])).sort()[0];
}
