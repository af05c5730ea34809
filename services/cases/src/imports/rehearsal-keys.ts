import { ClientForgotten, memoryVault } from '@attune/privacy';
import type { Vault } from '@attune/privacy';
import type { ClientKeys } from '@attune/service-kit';

/**
 * Keys for one rehearsal: made in memory and forgotten with it, so that the vault gets none. Whoever was erased has none here either,
 * or a rehearsal would promise what the real run refuses. @throws as `Vault.keyFor`
 */
export function rehearsalKeys(vault: Pick<Vault, 'isErased'>): ClientKeys {
  const made = memoryVault();
  const there = new Set<string>();
  return {
    keyFor: async (tenant, clientId) => {
      const client = JSON.stringify([tenant, clientId]);
      if (!there.has(client) && (await vault.isErased(tenant, clientId))) throw new ClientForgotten();
      there.add(client);
      return made.keyFor(tenant, clientId);
    },
  };
}
