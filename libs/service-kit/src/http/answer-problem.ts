import { errorText, isEventStoreError } from '@attune/event-store';
import { RuleBroken } from '@attune/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { problem } from './problem.ts';
import { problemOf } from './problem-of.ts';
import { routeOf } from './route-of.ts';

/** Answers an error as a problem. What is no expected refusal is a bug: it is logged once, with its request id, and says nothing. */
export function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply, log: Logger): FastifyReply {
  const route = routeOf(request);
  const known = problemOf(error, route?.accepts.join(' or ') ?? 'application/json', route?.bodyLimit ?? 0);
  if (known === undefined)
    log.error({ requestId: request.id, route: route?.path, failure: failureOf(error) }, 'a request failed');
  // Whoever keeps it running has to see what is away.
  if (known?.code === 'unavailable')
    log.warn({ requestId: request.id, route: route?.path, failure: failureOf(error), state: stateOf(error) }, 'not available');
  const body = known ?? problem('Unexpected', { requestId: request.id });
  void reply.header('x-request-id', request.id);
  const allowed = error instanceof RuleBroken ? error.facts['allowed'] : undefined;
  if (Array.isArray(allowed)) void reply.header('allow', allowed.join(', '));
  if (body.status === 401) void reply.header('www-authenticate', 'Bearer');
  if (body.status === 503) void reply.header('retry-after', '1');
  return reply
    .code(body.status)
    .type('application/problem+json')
    .send({ ...body, instance: `urn:request:${request.id}` });
}

/** What the store or the driver says of an outage: a code, never a message. */
function stateOf(error: unknown): string {
  return isEventStoreError(error, 'unavailable')
    ? `${error.details.outcome} ${error.details.state ?? ''}`.trim()
    : errorText(error);
}

/** Name and stack of an error without its message, which might repeat what somebody said. */
function failureOf(error: unknown): { readonly name: string; readonly at?: string } {
  if (!(error instanceof Error)) return { name: typeof error };
  const at = error.stack
    ?.split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 6)
    .join('\n');
  return { name: error.name, ...(at === undefined ? {} : { at }) };
}
