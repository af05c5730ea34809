import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { traceparentOf } from '@attune/service-kit';

/** Gives a request the id and the trace that it came without, in its own headers, so that every service on its way uses the same. */
export function traceHeaders(http: FastifyInstance): void {
  http.addHook('onRequest', ({ id, raw: { headers } }, _reply, done) => {
    headers['x-request-id'] = id;
    if (traceparentOf(headers) === undefined) headers['traceparent'] = newTrace();
    done();
  });
}

/** A trace that begins here (W3C Trace Context, version 00), sampled. */
function newTrace(): string {
  return `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-01`;
}
