import { routes } from '@attune/contracts';
import { RuleBroken } from '@attune/kernel';
import type { FastifyRequest } from 'fastify';
import { methodsAt } from './methods-at.ts';

const methodsOf = methodsAt(routes);

/** Why a request came to no address: there is none of this path, or it answers other methods. */
export function notFound({ method, url, server }: FastifyRequest): RuleBroken {
  const [path = ''] = url.split('?');
  const open = server.hasRoute({ method: 'GET', url: path }) ? ['GET', 'HEAD'] : [];
  const allowed = [...new Set([...methodsOf(path), ...open])];
  return allowed.length === 0 || allowed.includes(method)
    ? new RuleBroken('RouteUnknown')
    : new RuleBroken('MethodUnknown', { allowed });
}
