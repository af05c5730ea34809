import type { ByRole } from '@attune/event-store';
import type { Pool } from 'pg';
import type { ApiKeyRow } from './api-key-row.ts';

const columns = 'id, tenant, name, role, scope, fingerprint, made_at as "madeAt", revoked_at as "revokedAt"';

/** The table of API keys. Every question but the one by hash names the tenant; a hash belongs to whoever holds the key. */
export class ApiKeyTable {
  private readonly pools: Pick<ByRole<Pool>, 'writer' | 'reader'>;

  constructor(pools: Pick<ByRole<Pool>, 'writer' | 'reader'>) {
    this.pools = pools;
  }

  /** Keeps a key, unless it is there already, and gives what is there. */
  async keep(row: Omit<ApiKeyRow, 'revokedAt'>, hash: Uint8Array, by: string): Promise<ApiKeyRow> {
    const { id, tenant, name, role, scope, fingerprint, madeAt } = row;
    const values = [id, tenant, name, role, scope, hash, fingerprint, madeAt, by];
    await this.pools.writer.query('select gateway.keep_api_key($1, $2, $3, $4, $5, $6, $7, $8, $9)', values);
    const [kept] = await this.ask('tenant_api_key($1, $2)', [tenant, id]);
    return kept ?? { ...row, revokedAt: null };
  }

  /** The keys of a tenant, the oldest first, behind the one made at that moment with that id. */
  list(tenant: string, limit: number, [madeAt, id]: readonly [string, string]): Promise<readonly ApiKeyRow[]> {
    return this.ask('tenant_api_keys($1, $2, $3, $4)', [tenant, madeAt, id, limit]);
  }

  /** Revokes a key, once: a second time changes nothing. */
  async revoke(tenant: string, id: string, at: string, by: string): Promise<ApiKeyRow | undefined> {
    const [revoked] = await this.ask('revoke_api_key($1, $2, $3, $4)', [tenant, id, at, by], this.pools.writer);
    return revoked;
  }

  /** The key that this is the hash of, if it still holds. Asked at each use, so that revoking works at once. */
  async holding(hash: Uint8Array): Promise<ApiKeyRow | undefined> {
    const [held] = await this.ask('holding_api_key($1)', [hash]);
    return held;
  }

  private async ask(call: string, values: readonly unknown[], pool = this.pools.reader): Promise<readonly ApiKeyRow[]> {
    const { rows } = await pool.query<ApiKeyRow>(`select ${columns} from gateway.${call}`, [...values]);
    return rows;
  }
}
