import { unwrapKey } from '../../masters/unwrap-key.ts';
import type { ClientKey } from '../../sealing/client-key.ts';
import { VaultAway } from '../vault-away.ts';
import type { VaultMasters } from './vault-masters.ts';

export interface KeyRow {
  readonly key_id: string;
  readonly master_id: string;
  readonly wrapped: Buffer;
}

/**
 * The key of a row; undefined when the row is damaged.
 * @throws VaultAway when a master key wrapped it that came after this process had started
 */
export function unwrapRow(masters: VaultMasters, tenant: string, clientId: string, row: KeyRow): ClientKey | undefined {
  const master = masters.get(row.master_id);
  if (master === undefined) throw new VaultAway('master-key', row.master_id);
  return unwrapKey(master, { tenant, clientId, keyId: row.key_id, masterId: row.master_id, wrapped: row.wrapped });
}
