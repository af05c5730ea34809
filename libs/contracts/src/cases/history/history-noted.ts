import { z } from 'zod';
import { event } from '../../events/event-type.ts';
import type { EventOf } from '../../events/event-type.ts';
import { Label } from '../../words/text.ts';
import { Activity } from './activity.ts';
import { Attributes } from './attributes.ts';

/** Something that happened and has no event of its own, kept so that nothing is lost. */
export const HistoryNoted = event(
  'HistoryNoted',
  2,
  z.strictObject({ activity: Activity, attributes: Attributes, source: Label, line: z.int().positive().optional() }),
  // The first version left the activity open. Such a one stays as it is in the log, and is withheld like any other.
  { 1: (data) => data },
);

export type HistoryNoted = EventOf<typeof HistoryNoted>;
