import { z } from 'zod';
import { Words } from '../../words/text.ts';
import { happened, MomentGiven } from '../../words/time.ts';
import { Feeling, HeardOn, Readiness } from './feeling.ts';

/** Notes how the client feels, before any figure. */
export const CheckIn = z.strictObject({
  feeling: Feeling,
  readiness: Readiness,
  heardOn: HeardOn,
  words: Words.optional().describe("In the client's own words."),
  nextTime: MomentGiven.optional().describe('When the client would rather talk.'),
  ...happened,
});

export type CheckIn = z.output<typeof CheckIn>;
