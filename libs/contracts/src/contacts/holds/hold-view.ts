import { z } from 'zod';
import { Id } from '../../words/ids.ts';
import { Moment } from '../../words/time.ts';
import { HoldReason } from './hold-reason.ts';

/** A hold that is in force. */
export const HoldView = z.strictObject({
  why: HoldReason,
  caseId: Id,
  since: Moment,
  until: Moment.optional().describe('Its last moment, where that is known.'),
  debts: z.array(Id).optional().describe('Which debts it is about; all of the case unless said.'),
});
