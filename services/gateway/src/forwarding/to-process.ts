import type { RouteHandlerMethod } from 'fastify';
import type { ServiceInProcess } from './target.ts';

/** Hands a request to a service in this process, without a socket: its Fastify goes on with the same request and answer. */
export function toProcess(service: ServiceInProcess): RouteHandlerMethod {
  return ({ raw }, reply) => {
    // What the gateway has said so far (limits, ids) would be lost with its own reply.
    for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) reply.raw.setHeader(name, value);
    reply.hijack();
    service.routing(raw, reply.raw);
    return reply;
  };
}
