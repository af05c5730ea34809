import { z } from 'zod';
import { event } from '../../events/event-type.ts';
import type { EventOf } from '../../events/event-type.ts';
import { Id } from '../../words/ids.ts';
import { culturalProfile, ProfileConsent } from './cultural-profile.ts';

/** The client shared what matters to them, with their consent that it is kept; it replaces what they shared before. */
export const CulturalProfileShared = event(
  'CulturalProfileShared',
  1,
  z.strictObject({ profileId: Id, consent: ProfileConsent, ...culturalProfile }),
);

export type CulturalProfileShared = EventOf<typeof CulturalProfileShared>;
