import { z } from 'zod';
import { happened } from '../../words/time.ts';
import { culturalProfile, ProfileConsent } from './cultural-profile.ts';

/** Notes what the client shares of what matters to them, in place of what they shared before. */
export const ShareCulturalProfile = z
  .strictObject({ ...culturalProfile, consent: ProfileConsent, ...happened })
  .refine(
    (shared) => Object.keys(culturalProfile).some((field) => Object.hasOwn(shared, field)),
    'something that is shared, beside the consent',
  );

export type ShareCulturalProfile = z.output<typeof ShareCulturalProfile>;
