import type { Route } from '@attune/contracts';

/** A route's path as Fastify and Nest write it: `/v1/cases/:caseId`. */
export function mountPath({ path }: Pick<Route, 'path'>): string {
  return path.replace(/\{(\w+)\}/g, ':$1');
}

/** Finds a route by method and mounted path. */
export function routeTable(
  routes: Readonly<Record<string, Route>>,
): (method: string, url: string | undefined) => readonly [string, Route] | undefined {
  const byAddress = new Map(
    Object.entries(routes).map(([name, route]) => [`${route.method} ${mountPath(route)}`, [name, route] as const]),
  );
  return (method, url) => byAddress.get(`${method === 'HEAD' ? 'GET' : method} ${url ?? ''}`);
}
