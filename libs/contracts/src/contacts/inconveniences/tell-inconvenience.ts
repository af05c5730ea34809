import { compareInstants } from '@attune/kernel';
import { z } from 'zod';
import { Words } from '../../words/text.ts';
import { happened, MomentGiven } from '../../words/time.ts';

const During = z
  .strictObject({ from: MomentGiven, to: MomentGiven })
  .refine(({ from, to }) => compareInstants(from, to) < 0, { error: 'a moment after "from"', path: ['to'] })
  .readonly();

/** Notes when or where contact would come at a bad moment. */
export const TellInconvenience = z
  .strictObject({
    during: During.optional().describe('A time that will pass, such as an exam or a stay in hospital.'),
    place: Words.optional().describe('A place, such as "at work"; with a time it is meant for that time.'),
    ...happened,
  })
  .refine(({ during, place }) => during !== undefined || place !== undefined, 'a time, a place or both');

export type TellInconvenience = z.output<typeof TellInconvenience>;
