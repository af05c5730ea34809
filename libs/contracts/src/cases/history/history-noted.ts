import { z } from 'zod';
import { event } from '../../events/event-type.ts';
import type { EventOf } from '../../events/event-type.ts';
import { Label } from '../../words/text.ts';
import { Attributes } from './attributes.ts';

/** Something that happened and has no event of its own, kept so that nothing is lost. */
export const HistoryNoted = event(
  'HistoryNoted',
  1,
  z.strictObject({ activity: Label, attributes: Attributes, source: Label, line: z.int().positive().optional() }),
);

export type HistoryNoted = EventOf<typeof HistoryNoted>;
