import { z } from 'zod';
import { event } from '../../events/event-type.ts';
import type { EventOf } from '../../events/event-type.ts';
import { Id } from '../../words/ids.ts';
import { PlainDate } from '../../words/time.ts';
import { BreathingSpaceEnd } from './breathing-space-words.ts';

/** A legal moratorium is over. */
export const BreathingSpaceEnded = event(
  'BreathingSpaceEnded',
  1,
  z.strictObject({ breathingSpaceId: Id, endedOn: PlainDate, why: BreathingSpaceEnd }),
);

export type BreathingSpaceEnded = EventOf<typeof BreathingSpaceEnded>;
