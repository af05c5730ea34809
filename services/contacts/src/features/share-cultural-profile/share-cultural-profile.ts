import type { ContactEvent, ShareCulturalProfile } from '@attune/contracts';
import type { Rule } from '@attune/kernel';
import type { Client } from '../../domain/client.ts';

/** What the client shares is what holds: it comes with their consent, and says nothing about what they shared before. */
export const shareCulturalProfile: Rule<ShareCulturalProfile, Client, ContactEvent> = (
  { occurredAt: _said, ...shared },
  _client,
  now,
) => [{ type: 'CulturalProfileShared', profileId: now.newId('cultural-profile'), ...shared }];
