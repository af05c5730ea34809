import type { ClientBase } from 'pg';
import type { MasterKey } from '../masters/master-key.ts';
import { unwrapKey } from '../masters/unwrap-key.ts';
import { wrapKey } from '../masters/wrap-key.ts';
import type { WrappedKey } from '../masters/wrapped-key.ts';

export interface RewrappedPage {
  readonly rewrapped: number;
  readonly damaged: readonly WrappedKey[];
  /** The last key looked at; undefined when there was none. */
  readonly last: WrappedKey | undefined;
}

const page = `select tenant, client_id as "clientId", key_id as "keyId", master_id as "masterId", wrapped from client_keys
  where master_id <> $1 and (tenant, client_id, key_id) > ($2, $3, $4) order by tenant, client_id, key_id limit $5 for update`;

const rewrite = `update client_keys k set master_id = $1, wrapped = n.wrapped
  from unnest($2::text[], $3::text[], $4::text[], $5::bytea[]) as n (tenant, client_id, key_id, wrapped)
  where k.tenant = n.tenant and k.client_id = n.client_id and k.key_id = n.key_id`;

/** Wraps the next keys anew, in the transaction and schema of the client. */
export async function rewrapPage(
  client: ClientBase,
  masters: readonly [MasterKey, ...MasterKey[]],
  after: WrappedKey | undefined,
  limit: number,
): Promise<RewrappedPage> {
  const [first] = masters;
  const from = [after?.tenant ?? '', after?.clientId ?? '', after?.keyId ?? ''];
  const { rows } = await client.query<WrappedKey>(page, [first.id, ...from, limit]);
  const fresh: WrappedKey[] = [];
  const damaged: WrappedKey[] = [];
  for (const row of rows) {
    const master = masters.find(({ id }) => id === row.masterId);
    const key = master === undefined ? undefined : unwrapKey(master, row);
    if (key === undefined) damaged.push(row);
    else fresh.push(wrapKey(first, row.tenant, row.clientId, key));
  }
  await client.query(rewrite, [
    first.id,
    fresh.map(({ tenant }) => tenant),
    fresh.map(({ clientId }) => clientId),
    fresh.map(({ keyId }) => keyId),
    fresh.map(({ wrapped }) => wrapped),
  ]);
  return { rewrapped: fresh.length, damaged, last: rows.at(-1) };
}
