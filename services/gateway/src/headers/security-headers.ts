import type { FastifyInstance } from 'fastify';

/** What browsers are told of every answer: take it as what it says it is, and keep no copy of data. Nothing allows other origins. */
export function securityHeaders(http: FastifyInstance): void {
  http.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'no-referrer');
    if (request.routeOptions.config.open !== true) {
      void reply
        .header('cache-control', 'no-store')
        .header('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
    }
    done();
  });
}
