import { z } from 'zod';
import { event } from '../events/event-type.ts';
import type { EventOf } from '../events/event-type.ts';
import { Label, Notes } from '../words/text.ts';
import { EventId } from './event-id.ts';

/** An operator had a consumer leave out a message of another service, which it could not handle. */
export const MessageDropped = event(
  'MessageDropped',
  1,
  z.strictObject({
    consumer: Label,
    service: Label.describe('Whose message it was.'),
    eventId: EventId,
    eventType: Label,
    reaction: Label.describe('The reaction that could not handle it.'),
    error: Label.describe('Name and code of the error that it met.'),
    reason: Notes.optional().describe('Absent where it could not be sealed any more, because the client was erased.'),
  }),
);

export type MessageDropped = EventOf<typeof MessageDropped>;
