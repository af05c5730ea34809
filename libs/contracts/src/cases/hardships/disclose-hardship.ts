import { z } from 'zod';
import { Id } from '../../words/ids.ts';
import { Notes } from '../../words/text.ts';
import { happened, PlainDate } from '../../words/time.ts';
import { HardshipKind } from './hardship-kind.ts';
import { EffectOnIncome, Evidence } from './hardship-words.ts';

/** Notes a hardship that the client disclosed. */
export const DiscloseHardship = z.strictObject({
  kind: HardshipKind,
  since: PlainDate.optional(),
  expectedUntil: PlainDate.optional(),
  effectOnIncome: EffectOnIncome.default('unknown'),
  evidence: Evidence.default('not-asked'),
  notes: Notes.optional(),
  consentId: Id.optional().describe('The consent under which sensitive notes are kept.'),
  reviewOn: PlainDate.optional().describe('When to look at it again; 90 days from now unless said.'),
  ...happened,
});

export type DiscloseHardship = z.output<typeof DiscloseHardship>;
