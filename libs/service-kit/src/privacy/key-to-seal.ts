import { failureCode, RuleBroken } from '@attune/kernel';
import type { ClientKey, Vault } from '@attune/privacy';

/** Where the keys to seal with come from. */
export type ClientKeys = Pick<Vault, 'keyFor'>;

/** The key of the client whom events are about. @throws RuleBroken `ClientErased`, `VaultAway` */
export async function keyToSeal(keys: ClientKeys, tenant: string, clientId: string | undefined): Promise<ClientKey> {
  if (clientId === undefined) throw new TypeError('something personal is about nobody');
  try {
    return await keys.keyFor(tenant, clientId);
  } catch (error) {
    const code = failureCode(error);
    if (code === 'client-forgotten') throw new RuleBroken('ClientErased');
    if (code === 'vault-away') throw new RuleBroken('VaultAway');
    throw error;
  }
}
