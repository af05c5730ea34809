import { z } from 'zod';

/** What every text keeps to, so that a column, a screen and a cipher can hold it: well-formed Unicode, and no NUL. */
export const wellFormed = z.refine<string>(
  (text) => text.isWellFormed() && !text.includes('\u0000'),
  'text must be well-formed Unicode without NUL',
);
