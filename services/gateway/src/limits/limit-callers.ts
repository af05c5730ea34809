import { createHash } from 'node:crypto';
import rateLimit from '@fastify/rate-limit';
import { RuleBroken } from '@attune/kernel';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { RateLimit } from './rate-limit.ts';

/**
 * Limits how often a caller may ask, before anything is checked, and says in the `RateLimit-*` headers what is left. A caller is known
 * by the credentials, of which a hash is kept, or else by the address. What is open to anybody is not counted.
 */
export async function limitCallers(http: FastifyInstance, { max, windowMs }: RateLimit): Promise<void> {
  await http.register(rateLimit, {
    global: false,
    max,
    timeWindow: windowMs,
    enableDraftSpec: true,
    keyGenerator: callerKey,
    allowList: ({ routeOptions }) => routeOptions.config.open === true,
    errorResponseBuilder: (_request, { ttl }) => new RuleBroken('TooManyRequests', { seconds: Math.ceil(ttl / 1000) }),
  });
  // As a hook of the whole application, not of each route: refused tokens and unknown addresses count too.
  http.addHook('onRequest', http.rateLimit());
}

function callerKey({ headers: { authorization }, ip }: FastifyRequest): string {
  return authorization === undefined ? ip : createHash('sha256').update(authorization).digest('base64url');
}
