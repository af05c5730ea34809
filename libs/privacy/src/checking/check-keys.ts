import type { WrappedKey } from '../masters/wrapped-key.ts';
import { unwrapKey } from '../masters/unwrap-key.ts';
import { inTransaction } from '../rotation/in-transaction.ts';
import { askBy } from '../vault/postgres/ask.ts';
import { VaultMasters } from '../vault/postgres/vault-masters.ts';
import type { KeysChecked, KeysCheckOptions } from './keys-checked.ts';

const deadlineMs = 60_000;
const atOnce = 2_000;
const page = `select tenant, client_id as "clientId", key_id as "keyId", master_id as "masterId", wrapped from client_keys
  where (tenant, client_id, key_id) > ($1, $2, $3) order by tenant, client_id, key_id limit $4`;

/**
 * Unwraps every key of the vault once, a page at a time, while it serves. Changes nothing.
 * @throws MasterKeyWrong when keys are wrapped by a master key that was not configured
 * @throws MasterKeyUnused when the vault does not know the first master key
 * @throws VaultAway when the vault does not answer at the start
 */
export async function checkKeys({ pool, schema, masters, signal, onProgress }: KeysCheckOptions): Promise<KeysChecked> {
  await new VaultMasters(masters, askBy(pool, schema, deadlineMs)).mustBeInUse();
  const wrappedBy: Record<string, number> = {};
  const damaged: WrappedKey[] = [];
  let keys = 0;
  let last: WrappedKey | undefined;
  for (let more = true; more && signal?.aborted !== true;) {
    const from = [last?.tenant ?? '', last?.clientId ?? '', last?.keyId ?? ''];
    const rows = await inTransaction(
      pool,
      schema,
      async (client) => (await client.query<WrappedKey>(page, [...from, atOnce])).rows,
    );
    for (const row of rows) {
      const master = masters.find(({ id }) => id === row.masterId);
      if (master === undefined || unwrapKey(master, row) === undefined) damaged.push(row);
      wrappedBy[row.masterId] = (wrappedBy[row.masterId] ?? 0) + 1;
    }
    keys += rows.length;
    last = rows.at(-1) ?? last;
    more = rows.length === atOnce;
    onProgress?.(keys);
  }
  const count = 'select count(*)::int as erased from tombstones';
  const erased = await inTransaction(
    pool,
    schema,
    async (client) => (await client.query<{ erased: number }>(count)).rows[0]?.erased,
  );
  const ids = ({ tenant, clientId, keyId }: WrappedKey) => ({ tenant, clientId, keyId });
  return { keys, wrappedBy, erased: erased ?? 0, damaged: damaged.map(ids) };
}
