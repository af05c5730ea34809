import { z } from 'zod';
import { event } from '../../events/event-type.ts';
import type { EventOf } from '../../events/event-type.ts';
import { Id } from '../../words/ids.ts';
import { Words } from '../../words/text.ts';
import { Moment } from '../../words/time.ts';
import { Feeling, HeardOn, Readiness } from './feeling.ts';

/** The client was asked how they feel, and whether now is a good moment. */
export const CheckedIn = event(
  'CheckedIn',
  1,
  z.strictObject({
    checkInId: Id,
    feeling: Feeling,
    readiness: Readiness,
    heardOn: HeardOn,
    words: Words.optional(),
    nextTime: Moment.optional(),
  }),
);

export type CheckedIn = EventOf<typeof CheckedIn>;
