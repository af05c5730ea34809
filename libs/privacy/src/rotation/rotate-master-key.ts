import type { PoolClient } from 'pg';
import type { WrappedKey } from '../masters/wrapped-key.ts';
import { askBy } from '../vault/postgres/ask.ts';
import { VaultMasters } from '../vault/postgres/vault-masters.ts';
import { inTransaction } from './in-transaction.ts';
import { rewrapPage } from './rewrap-page.ts';
import type { Rotation, RotationOptions } from './rotation.ts';

const deadlineMs = 60_000; // an operator waits longer than a request
const waiting = 'select count(*)::int as total from client_keys where master_id <> $1';
const retire = `delete from masters m where m.id <> $1 and not exists (select from client_keys k where k.master_id = m.id)
  returning m.id`;

/**
 * Wraps every client's key by the first master key, a page at a time, while the vault serves. Interrupted it goes on where it was;
 * nothing that is sealed changes. A master key that wraps nothing any more is retired: once it is destroyed, older backups of the
 * vault open nothing, and the keys of erased clients are gone there too.
 * @throws MasterKeyWrong when keys are wrapped by a master key that was not configured
 * @throws MasterKeyUnused when no service has started with the first master key
 * @throws VaultAway when the vault does not answer at the start
 */
export async function rotateMasterKey(options: RotationOptions): Promise<Rotation> {
  const { pool, schema, masters, signal, batch = 500, onProgress } = options;
  const [{ id: first }] = masters;
  await new VaultMasters(masters, askBy(pool, schema, deadlineMs)).mustBeInUse();
  const within = <Result>(work: (client: PoolClient) => Promise<Result>) => inTransaction(pool, schema, work);
  const total = await within(async (client) => (await client.query<{ total: number }>(waiting, [first])).rows[0]?.total ?? 0);
  const damaged: WrappedKey[] = [];
  let [done, rewrapped] = [0, 0];
  let last: WrappedKey | undefined;
  const stopped = () => signal?.aborted === true;
  while (!stopped()) {
    const page = await within((client) => rewrapPage(client, masters, last, batch));
    if (page.last === undefined) break;
    last = page.last;
    damaged.push(...page.damaged);
    rewrapped += page.rewrapped;
    done += page.rewrapped + page.damaged.length;
    onProgress?.({ done, total: Math.max(done, total) });
  }
  const retired = stopped() ? [] : await within(async (client) => (await client.query<{ id: string }>(retire, [first])).rows);
  return {
    rewrapped,
    damaged: damaged.map(({ tenant, clientId, keyId }) => ({ tenant, clientId, keyId })),
    retired: retired.map(({ id }) => id),
    interrupted: stopped(),
  };
}
