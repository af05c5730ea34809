import { z } from 'zod';
import { ConsentForm } from '../../cases/consents/consent-words.ts';
import { event } from '../../events/event-type.ts';
import type { EventOf } from '../../events/event-type.ts';

/** The client withdrew the consent under which all that they shared so far was kept. */
export const CulturalProfileWithdrawn = event('CulturalProfileWithdrawn', 1, z.strictObject({ how: ConsentForm }));

export type CulturalProfileWithdrawn = EventOf<typeof CulturalProfileWithdrawn>;
