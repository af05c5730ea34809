import type { ClientCard } from '@attune/contracts';
import type { Client } from '../../domain/client.ts';
import { inForce } from '../../domain/holds.ts';

/** How to meet a client, at a moment. */
export function clientCard(
  { introduction, channels, language, optOuts, holds, casesKnown }: Client,
  at: string,
): Omit<ClientCard, 'clientId' | 'revision' | 'knownAt'> {
  return {
    ...introduction,
    language,
    channels: [...channels],
    optedOut: [...optOuts],
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
