import type { ClientCard } from '@attune/contracts';
import type { Client } from '../../domain/client.ts';

/** How to meet a client. */
export function clientCard({
  introduction,
  channels,
  language,
  optOuts,
  casesKnown,
}: Client): Omit<ClientCard, 'clientId' | 'revision' | 'knownAt'> {
  return { ...introduction, language, channels: [...channels], optedOut: [...optOuts], cases: [...casesKnown] };
}
