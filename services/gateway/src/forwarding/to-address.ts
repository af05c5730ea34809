import { failureCode, RuleBroken } from '@attune/kernel';
import { answerProblem } from '@attune/service-kit';
import type { logger } from '@attune/service-kit';
import type { FastifyReplyFromHooks } from '@fastify/reply-from';
import type { RouteHandlerMethod } from 'fastify';
import { upstreamAddress } from './upstream-address.ts';

/** Sends a request on to a service behind an address, and its answer back, both as streams. */
export function toAddress(service: string, log: ReturnType<typeof logger>): RouteHandlerMethod {
  const hooks: FastifyReplyFromHooks = {
    // It was answered here already, and the client library refuses to send it.
    rewriteRequestHeaders: (_request, { expect: _expect, ...headers }) => headers,
    onError: (reply, { error }) => {
      const cause = error.cause;
      const refusal = cause instanceof RuleBroken ? cause : new RuleBroken('Unavailable');
      if (refusal !== cause) log.warn({ requestId: reply.request.id, service, reason: reasonOf(cause) }, 'a service did not answer');
      void answerProblem(refusal, reply.request as never, reply as never, log);
    },
  };
  return (request, reply) => reply.from(upstreamAddress(service, request.url), hooks);
}

function reasonOf(cause: unknown): string {
  return failureCode(cause) ?? 'unknown';
}
