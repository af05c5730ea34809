import { applyDecorators, Delete, Get, Header, HttpCode, Post } from '@nestjs/common';
import type { Route } from '@attune/contracts';
import { mountPath } from './route-table.ts';

const by = { GET: Get, POST: Post, DELETE: Delete } as const;

/** Mounts a handler at a route of the contracts. The guard takes everything else about the route from the same row. */
export function Serves(route: Pick<Route, 'method' | 'path' | 'status' | 'answers'>): MethodDecorator {
  const typed = route.answers === 'application/json' ? [] : [Header('content-type', `${route.answers}; charset=utf-8`)];
  return applyDecorators(by[route.method](mountPath(route)), HttpCode(route.status), ...typed);
}
