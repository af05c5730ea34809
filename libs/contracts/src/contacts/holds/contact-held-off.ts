import { z } from 'zod';
import { event } from '../../events/event-type.ts';
import type { EventOf } from '../../events/event-type.ts';
import { Id } from '../../words/ids.ts';
import { Moment } from '../../words/time.ts';
import { holdFact } from './hold-fact.ts';

/** The client is not to be contacted for now; without `until`, not before it is lifted. */
export const ContactHeldOff = event(
  'ContactHeldOff',
  1,
  z.strictObject({ ...holdFact, until: Moment.optional(), debts: z.array(Id).readonly().optional() }),
);

export type ContactHeldOff = EventOf<typeof ContactHeldOff>;
