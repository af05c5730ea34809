import type { ApiKey } from '@attune/contracts';
import type { ApiKeyRow } from './api-key-row.ts';

/** An API key as callers see it. */
export function asListed({ id, name, role, scope, madeAt, revokedAt }: ApiKeyRow): ApiKey {
  return {
    id,
    name,
    role,
    ...(scope === null ? {} : { scope: [...scope] }),
    madeAt: madeAt.toISOString(),
    ...(revokedAt === null ? {} : { revokedAt: revokedAt.toISOString() }),
  };
}
