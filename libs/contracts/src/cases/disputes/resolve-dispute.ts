import { z } from 'zod';
import { Notes } from '../../words/text.ts';
import { happened } from '../../words/time.ts';
import { DisputeOutcome } from './dispute-outcome.ts';

/** Answers a dispute. */
export const ResolveDispute = z.strictObject({ outcome: DisputeOutcome, notes: Notes.optional(), ...happened });

export type ResolveDispute = z.output<typeof ResolveDispute>;
