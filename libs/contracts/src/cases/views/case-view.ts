import { z } from 'zod';
import { Id } from '../../words/ids.ts';
import { Moment } from '../../words/time.ts';

/** What every view of one case says about itself. */
export const caseView = {
  caseId: Id,
  revision: z.int().positive().describe('The newest revision that this view knows of.'),
  knownAt: Moment.describe('When the newest event of this view was recorded.'),
};

/** When a fact happened and when it was recorded. */
export const noted = {
  occurredAt: Moment,
  recordedAt: Moment,
};
