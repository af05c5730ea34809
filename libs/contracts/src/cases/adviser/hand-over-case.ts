import { z } from 'zod';
import { OpaqueId } from '../../words/ids.ts';
import { Notes } from '../../words/text.ts';
import { happened } from '../../words/time.ts';

/** Hands the case to another adviser, with what was heard. */
export const HandOverCase = z.strictObject({
  to: OpaqueId,
  notes: Notes.describe('What was heard and should not have to be told again.'),
  ...happened,
});

export type HandOverCase = z.output<typeof HandOverCase>;
