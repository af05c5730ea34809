import { z } from 'zod';
import { event } from '../../events/event-type.ts';
import type { EventOf } from '../../events/event-type.ts';
import { Id } from '../../words/ids.ts';
import { Notes } from '../../words/text.ts';
import { PlainDate } from '../../words/time.ts';
import { ConsentForm, ConsentPurpose } from './consent-words.ts';

/** The client agreed that sensitive facts are kept for a purpose. */
export const SensitiveDataConsentGiven = event(
  'SensitiveDataConsentGiven',
  1,
  z.strictObject({ consentId: Id, purpose: ConsentPurpose, how: ConsentForm, told: Notes, until: PlainDate.optional() }),
);

export type SensitiveDataConsentGiven = EventOf<typeof SensitiveDataConsentGiven>;
