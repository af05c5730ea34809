import { z } from 'zod';
import { event } from '../../events/event-type.ts';
import type { EventOf } from '../../events/event-type.ts';
import { Id } from '../../words/ids.ts';
import { Notes } from '../../words/text.ts';
import { PlainDate } from '../../words/time.ts';

/** A hardship is over. */
export const HardshipEnded = event(
  'HardshipEnded',
  1,
  z.strictObject({ hardshipId: Id, endedOn: PlainDate, notes: Notes.optional() }),
);

export type HardshipEnded = EventOf<typeof HardshipEnded>;
