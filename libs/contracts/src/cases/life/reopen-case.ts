import { z } from 'zod';
import { Notes } from '../../words/text.ts';
import { happened } from '../../words/time.ts';

/** Opens a resolved or closed case again. */
export const ReopenCase = z.strictObject({ reason: Notes, ...happened });

export type ReopenCase = z.output<typeof ReopenCase>;
