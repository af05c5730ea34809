import { inClear } from '@attune/contracts';
import type { AddChannel } from '@attune/contracts';
import type { Ids } from '@attune/kernel';

/**
 * The id of a channel: it follows from client, kind and address by a key, for what is recorded is sealed, and two addresses could not be
 * compared otherwise. With the client in it, it does not tell that two of them share a telephone. Capitals and line breaks don't matter.
 */
export function channelIdOf(
  ids: Pick<Ids, 'referenceId'>,
  { clientId, kind, address }: Pick<AddChannel, 'kind' | 'address'> & { readonly clientId: string },
): string {
  const { creditor, number } = inClear({ creditor: `${clientId} ${kind}`, number: address });
  return ids.referenceId('channel', { creditor, number: number.replace(/\s+/gu, ' ') });
}
