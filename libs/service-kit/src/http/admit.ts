import { RuleBroken } from '@attune/kernel';
import type { Route } from '@attune/contracts';
import type { FastifyRequest } from 'fastify';
import type { Caller } from '../callers/caller.ts';
import { callerOf } from '../callers/caller-of.ts';
import type { TokenVerifier } from '../callers/token-verifier.ts';
import type { RequestContext } from '../context/request-context.ts';
import { bearerToken, header, idempotencyKey, onlyAt, traceparentOf, wait } from './request-headers.ts';
import { notFound } from './not-found.ts';
import { namedRouteOf } from './route-of.ts';

/**
 * Lets a request in by its head alone, or throws why not: address, token, permission, body's length and type, headers.
 * @throws RuleBroken `RouteUnknown`, `MethodUnknown`, `TokenMissing`, `TokenRefused`, `PermissionMissing`, `BodyTooLarge`, `MediaTypeWrong` …
 */
export async function admit(request: FastifyRequest, verify: TokenVerifier): Promise<RequestContext> {
  const found = namedRouteOf(request);
  if (found === undefined) throw notFound(request);
  const [routeName, route] = found;
  const claims = await verify(bearerToken(request.headers));
  const caller = callerOf(claims, header(request.headers, 'attune-on-behalf-of'));
  permit(caller, route);
  checkBody(request, route);
  const traceparent = traceparentOf(request.headers);
  const revision = route.records ? onlyAt(request.headers) : undefined;
  const seconds = wait(request.headers);
  return {
    route,
    routeName,
    caller,
    requestId: request.id,
    ...(traceparent === undefined ? {} : { traceparent }),
    ...(route.records && route.idempotent === 'by-key' ? { idempotencyKey: idempotencyKey(request.headers) } : {}),
    ...(revision === undefined ? {} : { onlyAt: revision }),
    ...(seconds === undefined ? {} : { wait: seconds }),
    asked: () => [request.params, request.query, request.body],
  };
}

function permit(caller: Caller, route: Route): void {
  const may = caller.permissions.has(route.needs) && (caller.clientId === undefined || route.client === 'own');
  if (!may) throw new RuleBroken('PermissionMissing', { needs: route.needs });
}

function checkBody(request: FastifyRequest, route: Route): void {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  const length = Number(request.headers['content-length'] ?? 0);
  if (length > route.bodyLimit) throw new RuleBroken('BodyTooLarge', { limit: route.bodyLimit });
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  const needed = route.method === 'POST' || type !== undefined;
  if (needed && !route.accepts.includes(type ?? ''))
    throw new RuleBroken('MediaTypeWrong', { accepts: route.accepts.join(' or ') });
}
