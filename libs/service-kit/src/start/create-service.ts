import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { TokenVerifier } from '../callers/token-verifier.ts';
import { healthAddresses } from '../health/health-addresses.ts';
import { AnswerInterceptor } from '../http/answer-interceptor.ts';
import { guard } from '../http/guard.ts';
import { ProblemFilter } from '../http/problem-filter.ts';
import { SchemaPipe } from '../http/schema-pipe.ts';
import { logAnswers } from '../logging/log-answers.ts';
import { nestLogger } from '../logging/nest-logger.ts';
import { fastifyAdapter } from './fastify-adapter.ts';
import { letGoOfIdle } from './let-go-of-idle.ts';
import type { ServiceExtras } from './service-extras.ts';

/** Bodies that a service takes as bytes and reads itself. */
const rawBodies = ['application/x-ndjson', 'text/csv'];

/**
 * Makes the Nest application of a service, guarded and ready to be called, but not listening: in one process the gateway calls it
 * without a socket; alone, `app.listen` opens one.
 */
export async function createService(
  module: DynamicModule,
  verify: TokenVerifier,
  log: Logger,
  { checks = {}, opener, messages, beforeGuard, beside }: ServiceExtras = {},
): Promise<NestFastifyApplication> {
  const adapter = fastifyAdapter(log);
  const http = adapter.getInstance<FastifyInstance>();
  letGoOfIdle(http);
  await beforeGuard?.(http);
  guard(http, verify);
  logAnswers(http, log);
  http.addContentTypeParser(rawBodies, { parseAs: 'buffer' }, (_request, body, done) => {
    done(null, body);
  });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, { logger: nestLogger(log), abortOnError: false });
  app.useGlobalPipes(new SchemaPipe());
  app.useGlobalFilters(new ProblemFilter(log));
  app.useGlobalInterceptors(new AnswerInterceptor(opener));
  // Deferred, or Nest would have made it ready before anybody could say otherwise.
  if (messages !== undefined) app.connectMicroservice({ strategy: messages }, { deferInitialization: true });
  await app.init();
  // After Nest has set what answers errors: an address takes the handler that is there when it is mounted.
  healthAddresses(http, checks);
  await beside?.(http);
  await http.ready();
  // Messages last: a reaction finds all that it may call.
  if (messages !== undefined) await app.startAllMicroservices();
  return app;
}
