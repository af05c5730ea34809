import { z } from 'zod';
import { event } from '../../events/event-type.ts';
import type { EventOf } from '../../events/event-type.ts';
import { Id } from '../../words/ids.ts';
import { ConsentForm } from './consent-words.ts';

/** The client withdrew a consent. */
export const SensitiveDataConsentWithdrawn = event(
  'SensitiveDataConsentWithdrawn',
  1,
  z.strictObject({ consentId: Id, how: ConsentForm }),
);

export type SensitiveDataConsentWithdrawn = EventOf<typeof SensitiveDataConsentWithdrawn>;
