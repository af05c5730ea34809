import { z } from 'zod';
import { Notes } from '../../words/text.ts';
import { happened } from '../../words/time.ts';
import { ClosingReason } from './closing-reason.ts';

/** Closes the case. */
export const CloseCase = z.strictObject({ reason: ClosingReason, notes: Notes.optional(), ...happened });

export type CloseCase = z.output<typeof CloseCase>;
