import replyFrom from '@fastify/reply-from';
import { mountPath } from '@attune/service-kit';
import type { logger } from '@attune/service-kit';
import type { FastifyInstance } from 'fastify';
import { bounded } from './bounded.ts';
import { forwarded } from './forwarded.ts';
import type { Targets } from './target.ts';
import { toAddress } from './to-address.ts';
import { toProcess } from './to-process.ts';

/** Mounts every route of the other services, each leading to where its service is. Bodies pass unread. */
export async function forward(http: FastifyInstance, targets: Targets, log: ReturnType<typeof logger>): Promise<void> {
  await http.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, body, done) => {
      done(null, body);
    });
    // Never retried here: whoever asked knows best whether asking again is worth it.
    await scope.register(replyFrom, {
      undici: { connections: 64, pipelining: 1 },
      disableRequestLogging: true,
      disableCache: true,
      retryMethods: [],
    });
    for (const { route, service } of forwarded) {
      const target = targets[service];
      const { method, bodyLimit } = route;
      const address = { method, url: mountPath(route) };
      if ('app' in target) scope.route({ ...address, handler: toProcess(target.app) });
      else {
        scope.route({
          ...address,
          handler: toAddress(target.url, log),
          preParsing: (_request, _reply, body, done) => {
            done(null, body.pipe(bounded(bodyLimit)));
          },
        });
      }
    }
  });
}
