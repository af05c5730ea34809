import { z } from 'zod';
import { Label } from '../../words/text.ts';
import { happened } from '../../words/time.ts';
import { Activity } from './activity.ts';
import { Attributes } from './attributes.ts';

/** Keeps something that happened elsewhere as an entry of the history. */
export const NoteHistory = z.strictObject({
  activity: Activity,
  attributes: Attributes.default({}),
  source: Label,
  line: z.int().positive().optional(),
  ...happened,
});

export type NoteHistory = z.output<typeof NoteHistory>;
