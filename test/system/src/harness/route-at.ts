import { routes } from '@attune/contracts';
import type { Route } from '@attune/contracts';

/** A route of the contracts' table, with its name there. */
export interface NamedRoute {
  readonly name: string;
  readonly route: Route;
}

/** Every route of the table. */
export const allRoutes: readonly NamedRoute[] = Object.entries<Route>(routes).map(([name, route]) => ({ name, route }));

const forms = allRoutes.map((named) => ({ ...named, form: new RegExp(`^${named.route.path.replace(/\{\w+\}/g, '[^/]+')}$`) }));

/** The route that a request comes in by, or undefined where the table has none. */
export function routeAt(method: string, path: string): NamedRoute | undefined {
  const wanted = method === 'HEAD' ? 'GET' : method;
  const [address = ''] = path.split('?');
  // `/v1/cases/searches` is a POST, `/v1/cases/{caseId}` a GET: method and form together name one route.
  return forms.find(({ route, form }) => route.method === wanted && form.test(address));
}

/** The address of a route with its parameters filled in, and a query where there is one. */
export function addressOf(
  { path }: Pick<Route, 'path'>,
  params: Readonly<Record<string, string>> = {},
  query: Query = {},
): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as [string, string]],
  );
  return given.length === 0 ? filled : `${filled}?${new URLSearchParams(given).toString()}`;
}

/** A query by name; what is undefined is left out. */
export type Query = Readonly<Record<string, string | number | boolean | undefined>>;
