import { z } from 'zod';
import { Notes } from '../../words/text.ts';
import { happened } from '../../words/time.ts';

/** Says that a support need no longer holds. */
export const WithdrawSupportNeed = z.strictObject({ notes: Notes.optional(), ...happened });

export type WithdrawSupportNeed = z.output<typeof WithdrawSupportNeed>;
