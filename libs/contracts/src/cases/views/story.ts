import { z } from 'zod';
import { readable } from '../../personal/readable.ts';
import { timeTravel, waiting } from '../../http/questions.ts';
import { Id } from '../../words/ids.ts';
import { Identity, Notes, Words } from '../../words/text.ts';
import { Moment } from '../../words/time.ts';
import { EventId } from '../corrections/event-id.ts';
import { Attributes } from '../history/attributes.ts';
import { Actor } from './actor.ts';

/** One entry of a story, readable by itself. What somebody said or wrote stands apart, for not everyone may read it. */
export const StoryEntry = z
  .strictObject({
    eventId: EventId,
    type: z.string(),
    revision: z.int(),
    at: Moment.describe('When it happened.'),
    recordedAt: Moment,
    who: Actor,
    what: z.string().describe('What happened, in a sentence.'),
    about: Id.optional().describe('The thing it is about: a debt, a hardship, a support need …'),
    why: z.string().describe('Why: the reason on record, or what it followed from.'),
    service: z.string(),
    origin: z.enum(['live', 'import']),
    words: readable(Words).optional().describe("In the client's own words."),
    notes: readable(Notes).optional(),
    details: readable(Attributes).optional(),
    identity: readable(Identity).optional(),
    correctedBy: EventId.optional().describe('The correction that took this entry back.'),
    cause: z.string().optional().describe('The event or command that this one followed from.'),
  })
  .meta({ id: 'StoryEntry' });

export type StoryEntry = z.input<typeof StoryEntry>;

export const StoryQuery = z.strictObject({
  ...waiting,
  ...timeTravel,
  types: z.string().max(1000).optional().describe('Only these types of event, with commas between.'),
  limit: z.coerce.number().int().min(1).max(1000).default(200),
  after: z.string().max(500).optional(),
});

export type StoryQuery = z.output<typeof StoryQuery>;

/** The whole history of a case, in the order in which it happened. */
export const Story = z
  .strictObject({ caseId: Id, clientId: Id.optional(), entries: z.array(StoryEntry), next: z.string().optional() })
  .meta({ id: 'Story' });

export type Story = z.input<typeof Story>;
