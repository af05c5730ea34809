import { z } from 'zod';
import { Notes } from '../../words/text.ts';
import { happened, PlainDate } from '../../words/time.ts';

/** Says that a hardship is over. */
export const EndHardship = z.strictObject({ endedOn: PlainDate.optional(), notes: Notes.optional(), ...happened });

export type EndHardship = z.output<typeof EndHardship>;
