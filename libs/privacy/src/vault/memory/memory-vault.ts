import { newClientKey } from '../../sealing/new-client-key.ts';
import { ClientForgotten } from '../client-forgotten.ts';
import { Keyring } from '../keyring.ts';
import type { Opening } from '../opening.ts';
import { VaultAway } from '../vault-away.ts';
import type { Vault } from '../vault.ts';
import { VaultRows } from './vault-rows.ts';

/** A vault for specifications and rehearsals: what it holds ends with the process. */
export function memoryVault(rows = new VaultRows()): Vault {
  let closed = false;
  const at = (tenant: string, clientId: string): string => {
    if (closed) throw new VaultAway('closed');
    return JSON.stringify([tenant, clientId]);
  };
  const found = (client: string, keyId: string): Opening => {
    if (rows.tombstones.has(client)) return 'erased';
    const key = rows.keys.get(client);
    return key?.id === keyId ? key : 'lost';
  };
  return {
    keyFor: async (tenant, clientId) => {
      await Promise.resolve();
      const client = at(tenant, clientId);
      if (rows.tombstones.has(client)) throw new ClientForgotten();
      const key = rows.keys.get(client) ?? newClientKey();
      rows.keys.set(client, key);
      return key;
    },
    keys: async (tenant, asked) => {
      await Promise.resolve();
      return new Keyring(asked.map((one) => [one, found(at(tenant, one.clientId), one.keyId)]));
    },
    erase: async (tenant, clientId, by) => {
      await Promise.resolve();
      const client = at(tenant, clientId);
      rows.keys.delete(client);
      const before = rows.tombstones.get(client);
      if (before === undefined) rows.tombstones.set(client, by);
      return { erasedAt: before?.at ?? by.at, already: before !== undefined };
    },
    isErased: async (tenant, clientId) => {
      await Promise.resolve();
      return rows.tombstones.has(at(tenant, clientId));
    },
    recordOpening: async (opening) => {
      await Promise.resolve();
      at(opening.tenant, opening.clientId);
      rows.openings.push(opening);
    },
    check: async () => {
      await Promise.resolve();
      at('', '');
    },
    close: () => {
      closed = true;
      return Promise.resolve();
    },
  };
}
