import type { Case } from '../domain/case.ts';

/** The first day on which an open hardship is to be looked at again. A case that is not open waits for nothing. */
export function nextReviewOn({ life, hardships }: Pick<Case, 'life' | 'hardships'>): string | undefined {
  if (life.status !== 'open') return undefined;
  return hardships.flatMap((hardship) => (hardship.status === 'open' ? [hardship.reviewOn] : [])).sort()[0];
}
