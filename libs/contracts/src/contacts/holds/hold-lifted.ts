import { z } from 'zod';
import { event } from '../../events/event-type.ts';
import type { EventOf } from '../../events/event-type.ts';
import { holdFact } from './hold-fact.ts';

/** What held contact off is over. It may be known before the beginning of the hold is. */
export const HoldLifted = event('HoldLifted', 1, z.strictObject(holdFact));

export type HoldLifted = EventOf<typeof HoldLifted>;
