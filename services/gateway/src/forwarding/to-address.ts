import { RuleBroken } from '@attune/kernel';
import { answerProblem } from '@attune/service-kit';
import type { logger } from '@attune/service-kit';
import type { FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import { upstreamAddress } from './upstream-address.ts';

/** Sends a request on to a service behind an address, and its answer back, both as streams. */
export function toAddress(service: string, log: ReturnType<typeof logger>): RouteHandlerMethod {
  const failed = (request: FastifyRequest, reply: FastifyReply, cause: unknown) => {
    // A body that grew too long on its way ends the request to the service; that is no fault of the service's.
    const refusal = cause instanceof RuleBroken ? cause : new RuleBroken('Unavailable');
    if (refusal !== cause) log.warn({ requestId: request.id, service, reason: reasonOf(cause) }, 'a service did not answer');
    if (!request.raw.complete) {
      // What is still to come of the body would stand before the next request on this connection.
      request.raw.unpipe().resume();
      void reply.header('connection', 'close');
    }
    void answerProblem(refusal, request, reply, log);
  };
  return (request, reply) =>
    reply.from(upstreamAddress(service, request.url), {
      // It was answered here already, and the client library refuses to send it.
      rewriteRequestHeaders: (_request, { expect: _expect, ...headers }) => headers,
      onError: (_reply, { error }) => {
        failed(request, reply, error.cause);
      },
    });
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
}
