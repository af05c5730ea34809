import { describe, expect, test } from '@jest/globals';
import { routes } from '@attune/contracts';
import type { Route } from '@attune/contracts';
import { mountPath } from '@attune/service-kit';
import { handlersOf } from '../specification/handlers.ts';
import { viewControllers } from './view-controllers.ts';

const handlers = handlersOf(viewControllers);
const queries = Object.entries<Route>(routes).filter(([, { service, records }]) => service === 'cases' && !records);
const addressOf = ({ method, path }: Route) => `${method} ${mountPath({ path })}`;

describe('the views of cases', () => {
  test('are all here, each mounted at its route once, and nothing else is', () => {
    expect(handlers.map(({ address }) => address).sort()).toEqual(queries.map(([, route]) => addressOf(route)).sort());
  });

  test.each(queries)('%s takes what its route says', (_name, route) => {
    const handler = handlers.find(({ address }) => address === addressOf(route));
    expect(handler?.status).toBe(route.status);
    const schemasOf = (from: string) => handler?.takes.filter((argument) => argument.from === from).map(({ schema }) => schema);
    expect(schemasOf('query')).toEqual(route.query === undefined ? [] : [route.query]);
    expect(schemasOf('body')).toEqual(route.body === undefined ? [] : [route.body]);
    expect(schemasOf('parameter')?.map((schema) => schema?.safeParse('not-an-id').success)).toEqual(
      route.path.match(/\{/g)?.map(() => false) ?? [],
    );
  });
});
