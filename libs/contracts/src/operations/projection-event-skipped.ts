import { z } from 'zod';
import { event } from '../events/event-type.ts';
import type { EventOf } from '../events/event-type.ts';
import { Label, Notes } from '../words/text.ts';
import { EventId } from './event-id.ts';

/** An operator had one version of a projection leave an event out, which it could not take. */
export const ProjectionEventSkipped = event(
  'ProjectionEventSkipped',
  1,
  z.strictObject({
    projection: Label,
    version: z.int().min(1),
    partition: z.int().min(0),
    position: z.string().regex(/^\d+$/),
    eventId: EventId,
    eventType: Label,
    error: Label.describe('Name and code of the error that it met.'),
    reason: Notes.optional().describe('Absent where it could not be sealed any more, because the client was erased.'),
  }),
);

export type ProjectionEventSkipped = EventOf<typeof ProjectionEventSkipped>;
