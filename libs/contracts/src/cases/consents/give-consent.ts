import { z } from 'zod';
import { Notes } from '../../words/text.ts';
import { happened, PlainDate } from '../../words/time.ts';
import { ConsentForm, ConsentPurpose } from './consent-words.ts';

/** Records the consent of the client to keep sensitive facts. */
export const GiveConsent = z.strictObject({
  purpose: ConsentPurpose,
  how: ConsentForm,
  told: Notes.describe('What the client was told before agreeing.'),
  until: PlainDate.optional(),
  ...happened,
});

export type GiveConsent = z.output<typeof GiveConsent>;
