import { routes } from '@attune/contracts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { TokenVerifier } from '../callers/token-verifier.ts';
import { within } from '../context/request-context.ts';
import type { RequestContext } from '../context/request-context.ts';
import { admit } from './admit.ts';
import { routeTable } from './route-table.ts';
import { traceparentOf } from './request-headers.ts';

/**
 * Guards a whole application before any body is read: an address that is not in the contracts' table does not exist, and each one
 * that is asks for a token, for its permission, and for what its row says of headers and bodies. Only addresses mounted as
 * `openAddress` are for anybody.
 */
export function guard(http: FastifyInstance, verify: TokenVerifier): void {
  const contexts = new WeakMap<FastifyRequest, RequestContext>();
  const rowOf = routeTable(routes);

  http.addHook('onRoute', (mounted) => {
    const [, row] = rowOf(String(mounted.method), mounted.url) ?? [];
    if (row !== undefined) mounted.bodyLimit = row.bodyLimit;
  });

  http.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id);
    const traceparent = traceparentOf(request.headers);
    if (traceparent !== undefined) void reply.header('traceparent', traceparent);
    if (request.routeOptions.config.open !== true) contexts.set(request, await admit(request, verify));
  });

  // Only now, after the body: its chunks arrive outside of the context that a hook before them would open.
  http.addHook('preValidation', (request, _reply, done) => {
    const context = contexts.get(request);
    if (context === undefined) done();
    else within(context, done);
  });
}
