import { z } from 'zod';
import { EventId } from '../../cases/corrections/event-id.ts';
import { Id } from '../../words/ids.ts';
import { HoldReason } from './hold-reason.ts';

/** What both ends of a hold say: which hold it is, and which event of the case told of it. */
export const holdFact = {
  why: HoldReason,
  about: Id.describe('What it rests on: the hardship, breathing space, dispute or representative, else the case.'),
  caseId: Id,
  cause: EventId.describe('The event of the case that told it.'),
  causeRevision: z
    .int()
    .positive()
    .describe('The revision of the cause in its case: of two facts about the same, the newer counts.'),
};
