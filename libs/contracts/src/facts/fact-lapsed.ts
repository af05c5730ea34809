import { z } from 'zod';
import { EventId } from '../cases/corrections/event-id.ts';
import { event } from '../events/event-type.ts';
import type { EventOf } from '../events/event-type.ts';
import { Id } from '../words/ids.ts';

/** What an event of another service told was a mistake, as that service says: nothing follows from it any more. */
export const FactLapsed = event(
  'FactLapsed',
  1,
  z.strictObject({
    mistake: EventId.describe('The event that was a mistake; it may be a correction itself, or not be known here yet.'),
    caseId: Id,
    cause: EventId.describe('The event of the other service that told it.'),
    causeRevision: z.int().positive().describe('The revision of the cause in its case.'),
  }),
);

export type FactLapsed = EventOf<typeof FactLapsed>;
