import { routes } from '@attune/contracts';
import type { Route } from '@attune/contracts';
import type { Targets } from './target.ts';

/** A route of another service, and that service's name. */
export interface Forwarded {
  readonly route: Route;
  readonly service: keyof Targets;
}

/** Every route that the gateway does not serve itself. */
export const forwarded: readonly Forwarded[] = Object.values<Route>(routes).flatMap((route) =>
  route.service === 'gateway' ? [] : [{ route, service: route.service }],
);
