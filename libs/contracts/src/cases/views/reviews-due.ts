import { z } from 'zod';
import { page } from '../../http/answers.ts';
import { paging, waiting } from '../../http/questions.ts';
import { Id, OpaqueId } from '../../words/ids.ts';
import { PlainDate } from '../../words/time.ts';
import { HardshipKind } from '../hardships/hardship-kind.ts';

export const ReviewDue = z
  .strictObject({
    caseId: Id,
    clientId: Id,
    hardshipId: Id,
    kind: HardshipKind,
    adviserId: z.string().optional(),
    reviewOn: PlainDate,
  })
  .meta({ id: 'ReviewDue' });

export type ReviewDue = z.input<typeof ReviewDue>;

export const ReviewsDueQuery = z.strictObject({
  by: PlainDate.optional().describe('Due up to and with this day; today unless said.'),
  adviserId: OpaqueId.optional(),
  ...paging,
  ...waiting,
});

export type ReviewsDueQuery = z.output<typeof ReviewsDueQuery>;

/** Hardships whose review is due, the longest due first. */
export const ReviewsDue = page(ReviewDue).meta({ id: 'ReviewsDue' });

export type ReviewsDue = z.input<typeof ReviewsDue>;
