import { z } from 'zod';
import { event } from '../../events/event-type.ts';
import type { EventOf } from '../../events/event-type.ts';
import { Id } from '../../words/ids.ts';
import { PlainDate } from '../../words/time.ts';
import { BreathingSpaceKind } from './breathing-space-words.ts';

/** A legal moratorium protects the client; without `until` its end is not known yet. */
export const BreathingSpaceStarted = event(
  'BreathingSpaceStarted',
  1,
  z.strictObject({
    breathingSpaceId: Id,
    kind: BreathingSpaceKind,
    startedOn: PlainDate,
    until: PlainDate.optional(),
    debts: z.array(Id).readonly().optional(),
  }),
);

export type BreathingSpaceStarted = EventOf<typeof BreathingSpaceStarted>;
