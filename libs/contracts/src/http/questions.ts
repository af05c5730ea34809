import { z } from 'zod';

/** How a read waits for a write: the mark that the write answered. */
export const waiting = {
  since: z.string().max(200).optional().describe('Wait until this view has passed the mark that a write answered (at most 5 s).'),
};

/** The two questions about time that every single-case view answers. */
export const timeTravel = {
  asOf: z
    .string()
    .max(200)
    .optional()
    .describe('What was known then: a moment, a date (its whole day, UTC), or a mark that a write answered.'),
  effectiveAt: z.string().max(200).optional().describe('What had happened by then: a moment or a date (its whole day, UTC).'),
};

/** The query of a view of one case. */
export const CaseQuery = z.strictObject({ ...waiting, ...timeTravel });

export type CaseQuery = z.output<typeof CaseQuery>;

/** The query of a list. */
export const paging = {
  limit: z.coerce.number().int().min(1).max(200).default(50).describe('How many at most, 1 to 200.'),
  after: z.string().max(500).optional().describe('The cursor that the page before answered.'),
};
