import { closeBox } from '../box/close-box.ts';
import type { ClientKey } from '../sealing/client-key.ts';
import type { MasterKey } from './master-key.ts';
import { wrapPlace } from './wrap-place.ts';
import type { WrappedKey } from './wrapped-key.ts';

/** Wraps a client's key by a master key (AES-256-GCM). */
export function wrapKey(master: MasterKey, tenant: string, clientId: string, key: ClientKey): WrappedKey {
  const row = { tenant, clientId, keyId: key.id, masterId: master.id };
  return { ...row, wrapped: closeBox(master.secret, wrapPlace(row), key.secret.export()) };
}
