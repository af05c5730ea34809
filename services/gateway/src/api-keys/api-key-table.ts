import type { Pool } from 'pg';
import type { ApiKeyRow } from './api-key-row.ts';

const columns = 'id, tenant, name, role, scope, fingerprint, made_at as "madeAt", revoked_at as "revokedAt"';

/** The table of API keys. Every question but the one by hash names the tenant; a hash belongs to whoever holds the key. */
export class ApiKeyTable {
  private readonly pool: Pool;

  constructor(pool: Pool) {
    this.pool = pool;
  }

  /** Keeps a key, unless it is there already, and gives what is there. */
  async keep(row: Omit<ApiKeyRow, 'revokedAt'>, hash: Uint8Array, by: string): Promise<ApiKeyRow> {
    const { id, tenant, name, role, scope, fingerprint, madeAt } = row;
    await this.pool.query(
      `insert into gateway.api_keys (id, tenant, name, role, scope, hash, fingerprint, made_at, made_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (id) do nothing`,
      [id, tenant, name, role, scope, hash, fingerprint, madeAt, by],
    );
    const kept = await this.pool.query<ApiKeyRow>(`select ${columns} from gateway.api_keys where tenant = $1 and id = $2`, [
      tenant,
      id,
    ]);
    return kept.rows[0] ?? { ...row, revokedAt: null };
  }

  /** The keys of a tenant, the oldest first, behind the one made at that moment with that id. */
  async list(tenant: string, limit: number, [madeAt, id]: readonly [string, string]): Promise<readonly ApiKeyRow[]> {
    const { rows } = await this.pool.query<ApiKeyRow>(
      `select ${columns} from gateway.api_keys where tenant = $1 and (made_at, id) > ($2, $3) order by made_at, id limit $4`,
      [tenant, madeAt, id, limit],
    );
    return rows;
  }

  /** Revokes a key, once: a second time changes nothing. */
  async revoke(tenant: string, id: string, at: string, by: string): Promise<ApiKeyRow | undefined> {
    const { rows } = await this.pool.query<ApiKeyRow>(
      `update gateway.api_keys set revoked_at = coalesce(revoked_at, $3), revoked_by = coalesce(revoked_by, $4)
       where tenant = $1 and id = $2 returning ${columns}`,
      [tenant, id, at, by],
    );
    return rows[0];
  }

  /** The key that this is the hash of, if it still holds. Asked at each use, so that revoking works at once. */
  async holding(hash: Uint8Array): Promise<ApiKeyRow | undefined> {
    const { rows } = await this.pool.query<ApiKeyRow>(
      `select ${columns} from gateway.api_keys where hash = $1 and revoked_at is null`,
      [hash],
    );
    return rows[0];
  }
}
