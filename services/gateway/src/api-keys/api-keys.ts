import type { ApiKey, ApiKeyMade, ApiKeyList, ApiKeyQuery, MakeApiKey } from '@attune/contracts';
import { isUuid, RuleBroken, uuidV5 } from '@attune/kernel';
import { commandContext, readCursor, requestContext, writeCursor } from '@attune/service-kit';
import { apiKeyOf, hashOf } from './api-key.ts';
import type { ApiKeyTable } from './api-key-table.ts';
import { asListed } from './as-listed.ts';
import { checkScope } from './check-scope.ts';

interface Keys {
  readonly apiKeyKey: Uint8Array;
  readonly fingerprintKey: Uint8Array;
  readonly clock: () => string;
}

const beginning = ['-infinity', '00000000-0000-0000-0000-000000000000'] as const;

/** Makes, lists and revokes the API keys of the caller's tenant. */
export class ApiKeys {
  private readonly table: ApiKeyTable;
  private readonly keys: Keys;

  constructor(table: ApiKeyTable, keys: Keys) {
    this.table = table;
    this.keys = keys;
  }

  /** Makes a key. Its id follows from the command's, so a repeated request shows the same key, and nothing secret need be kept for it. */
  async make({ name, role, scope }: MakeApiKey): Promise<ApiKeyMade> {
    checkScope(role, scope ?? []);
    const { tenant, actor, commandId, fingerprint } = commandContext(this.keys.fingerprintKey);
    const id = uuidV5(commandId, 'api-key');
    const key = apiKeyOf(id, this.keys.apiKeyKey);
    const made = { id, tenant, name, role, scope: scope ?? null, fingerprint, madeAt: new Date(this.keys.clock()) };
    const kept = await this.table.keep(made, hashOf(key), actor.id);
    if (kept.fingerprint !== fingerprint) throw new RuleBroken('IdempotencyKeyReused');
    return { ...asListed(kept), key };
  }

  async list({ limit, after }: ApiKeyQuery): Promise<ApiKeyList> {
    const from = after === undefined ? beginning : placeIn(after);
    const rows = await this.table.list(requestContext().caller.tenant, limit + 1, from);
    const page = rows.slice(0, limit);
    const last = rows.length > limit ? page.at(-1) : undefined;
    return {
      items: page.map(asListed),
      ...(last === undefined ? {} : { next: writeCursor([last.madeAt.toISOString(), last.id]) }),
    };
  }

  async revoke(id: string): Promise<ApiKey> {
    const { tenant, actor } = requestContext().caller;
    const revoked = isUuid(id) ? await this.table.revoke(tenant, id, this.keys.clock(), actor.id) : undefined;
    if (revoked === undefined) throw new RuleBroken('ApiKeyUnknown');
    return asListed(revoked);
  }
}

function placeIn(after: string): readonly [string, string] {
  const [madeAt, id] = readCursor(after, 2);
  if (typeof madeAt !== 'string' || typeof id !== 'string' || Number.isNaN(Date.parse(madeAt)) || !isUuid(id))
    throw new RuleBroken('MarkUnknown');
  return [madeAt, id];
}
