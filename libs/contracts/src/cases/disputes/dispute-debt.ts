import { z } from 'zod';
import { Id } from '../../words/ids.ts';
import { Notes, Words } from '../../words/text.ts';
import { happened } from '../../words/time.ts';
import { DisputeGrounds } from './dispute-grounds.ts';

/** Notes that the client disputes a debt, and why. */
export const DisputeDebt = z.strictObject({
  debtId: Id,
  grounds: DisputeGrounds,
  words: Words.optional(),
  notes: Notes.optional(),
  ...happened,
});

export type DisputeDebt = z.output<typeof DisputeDebt>;
