import type { ClientCard } from '@attune/contracts';
import type { Client } from '../../domain/client.ts';
import { inForce } from '../../domain/holds.ts';
import { stillAhead } from '../../domain/inconveniences.ts';
import type { CulturalProfile } from '../../domain/culture.ts';

/** How to meet a client, at a moment. */
export function clientCard(client: Client, at: string): Omit<ClientCard, 'clientId' | 'revision' | 'knownAt'> {
  const { introduction, channels, language, optOuts, preferences, inconveniences, cessation, culture, holds, casesKnown } =
    client;
  return {
    ...introduction,
    language,
    channels: [...channels],
    optedOut: [...optOuts],
    preferences,
    inconveniences: [...stillAhead(inconveniences, at)],
    ceased: cessation,
    culture: culture === undefined ? undefined : profileOf(culture),
    heldOff: inForce(holds, at).map(({ why, caseId, held: { since, until, debts } }) => ({
      why,
      caseId,
      since,
      until,
      ...(debts === undefined ? {} : { debts: [...debts] }),
    })),
    cases: [...casesKnown],
  };
}

function profileOf({ consent: _told, ...profile }: CulturalProfile): ClientCard['culture'] {
  return profile;
}
