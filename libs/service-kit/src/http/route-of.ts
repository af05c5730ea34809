import { routes } from '@attune/contracts';
import type { Route } from '@attune/contracts';
import type { FastifyRequest } from 'fastify';
import { routeTable } from './route-table.ts';

const named = routeTable(routes);

/** The row of the contracts that a request came in by, or undefined when the address is not in the table. */
export function routeOf(request: FastifyRequest): Route | undefined {
  return namedRouteOf(request)?.[1];
}

/** The same with the route's name. */
export function namedRouteOf(request: FastifyRequest): readonly [string, Route] | undefined {
  return named(request.method, request.routeOptions.url);
}
