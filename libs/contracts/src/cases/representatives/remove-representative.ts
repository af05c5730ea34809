import { z } from 'zod';
import { Notes } from '../../words/text.ts';
import { happened } from '../../words/time.ts';

/** Notes that a representative no longer speaks for the client. */
export const RemoveRepresentative = z.strictObject({ notes: Notes.optional(), ...happened });

export type RemoveRepresentative = z.output<typeof RemoveRepresentative>;
