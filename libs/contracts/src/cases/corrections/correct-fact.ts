import { z } from 'zod';
import { Notes } from '../../words/text.ts';
import { happened } from '../../words/time.ts';
import { EventId } from './event-id.ts';

/** Takes back a fact that was recorded by mistake. */
export const CorrectFact = z.strictObject({
  event: EventId.describe('The event that was a mistake, as the story names it.'),
  why: Notes,
  ...happened,
});

export type CorrectFact = z.output<typeof CorrectFact>;
