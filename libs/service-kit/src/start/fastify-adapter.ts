import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { answerProblem } from '../http/answer-problem.ts';
import { answerClientError } from '../http/client-error.ts';

const requestIdForm = /^[\w.:-]{1,128}$/;

/** The HTTP server of a service: keeps a caller's request id, and answers whatever fails before any handler as a problem too. */
export function fastifyAdapter(log: Logger): FastifyAdapter {
  return new FastifyAdapter({
    genReqId: (request: IncomingMessage) => {
      const given = request.headers['x-request-id'];
      return typeof given === 'string' && requestIdForm.test(given) ? given : randomUUID();
    },
    // Whoever sends slower than this holds a connection and sends nothing; Node answers 408.
    requestTimeout: 60_000,
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: 'idle',
    // Requests that came before the end are still answered.
    return503OnClosing: false,
    frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
      void answerProblem(error, request, reply, log);
    },
    clientErrorHandler: answerClientError,
  });
}
