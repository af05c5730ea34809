import { z } from 'zod';
import { event } from '../../events/event-type.ts';
import type { EventOf } from '../../events/event-type.ts';
import { Id } from '../../words/ids.ts';
import { Words } from '../../words/text.ts';
import { Moment } from '../../words/time.ts';

/** The client told when or where contact would come at a bad moment. */
export const InconvenienceTold = event(
  'InconvenienceTold',
  1,
  z.strictObject({
    inconvenienceId: Id,
    during: z.strictObject({ from: Moment, to: Moment }).readonly().optional(),
    place: Words.optional(),
  }),
);

export type InconvenienceTold = EventOf<typeof InconvenienceTold>;
