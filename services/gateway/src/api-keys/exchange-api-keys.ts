import { RuleBroken } from '@attune/kernel';
import type { FastifyInstance } from 'fastify';
import { hashOf, isApiKey, saysApiKey } from './api-key.ts';
import type { ApiKeyTable } from './api-key-table.ts';
import type { Signing } from './signing.ts';

const seconds = 60;

/**
 * Puts a short-lived token of the gateway's own in the place of an API key, before anybody checks it: whoever serves the request,
 * here or elsewhere, knows tokens only, and never sees the key.
 */
export function exchangeApiKeys(http: FastifyInstance, keys: ApiKeyTable, { sign }: Signing): void {
  http.addHook('onRequest', async ({ raw, routeOptions }) => {
    const [scheme, given, ...more] = (raw.headers.authorization ?? '').split(' ');
    if (scheme?.toLowerCase() !== 'bearer' || given === undefined || more.length > 0) return;
    if (!saysApiKey(given) || routeOptions.config.open === true) return;
    const held = isApiKey(given) ? await keys.holding(hashOf(given)) : undefined;
    if (held === undefined) throw new RuleBroken('TokenRefused', { problem: 'an API key that is unknown or revoked' });
    const { id, tenant, role, scope } = held;
    const claims = { sub: `api-key:${id}`, tenant, roles: [role], ...(scope === null ? {} : { scope: scope.join(' ') }) };
    raw.headers.authorization = `Bearer ${await sign(claims, seconds)}`;
  });
}
