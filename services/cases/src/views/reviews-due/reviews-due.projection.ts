import { streamView } from '@attune/event-store';
import { foldHistory } from '../fold-history.ts';
import type { ReviewDueRow } from './review-due-row.ts';

/** Hardships that wait to be looked at again, so that none is forgotten. A closed case waits for nothing. */
export const reviewsDue = streamView<Omit<ReviewDueRow, 'tenant' | 'stream'>>({
  name: 'reviews-due',
  version: 1,
  table: 'reviews_due',
  key: ['tenant', 'hardship_id'],
  rows: (stored) => {
    const { caseId, state } = foldHistory(stored);
    const { life, adviser, hardships } = state;
    if (life.status !== 'open') return [];
    return hardships.flatMap((hardship) =>
      hardship.status === 'ended'
        ? []
        : [
            {
              hardship_id: hardship.hardshipId,
              case_id: caseId,
              client_id: life.clientId,
              kind: hardship.kind,
              adviser_id: adviser.adviserId ?? null,
              review_on: hardship.reviewOn,
            },
          ],
    );
  },
});
