import { z } from 'zod';
import { Notes } from '../../words/text.ts';
import { happened } from '../../words/time.ts';
import { Resolution } from './resolution.ts';

/** Says that nothing is left to do. */
export const ResolveCase = z.strictObject({ how: Resolution, notes: Notes.optional(), ...happened });

export type ResolveCase = z.output<typeof ResolveCase>;
