import { z } from 'zod';
import { Id } from '../../words/ids.ts';
import { happened, PlainDate } from '../../words/time.ts';
import { BreathingSpaceKind } from './breathing-space-words.ts';

/** Notes a legal moratorium. */
export const StartBreathingSpace = z.strictObject({
  kind: BreathingSpaceKind,
  startedOn: PlainDate.describe('The effective date that the notice states, even if it was received later.'),
  until: PlainDate.optional().describe('Its last day; leave it out where the end is not known (crisis treatment goes on).'),
  debts: z.array(Id).min(1).max(100).optional().describe('Which debts it covers; all of the case unless said.'),
  ...happened,
});

export type StartBreathingSpace = z.output<typeof StartBreathingSpace>;
