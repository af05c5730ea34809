import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';

/** Notes each answer at level `debug`: the route as it is declared, never the address, for queries and ids may tell of a person. */
export function logAnswers(http: FastifyInstance, log: Logger): void {
  http.addHook('onResponse', (request, reply, done) => {
    const { id: requestId, method, routeOptions } = request;
    log.debug(
      { requestId, method, route: routeOptions.url, status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      'answered',
    );
    done();
  });
}
