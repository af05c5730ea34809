import { expect, test } from '@jest/globals';
import { routes } from '@attune/contracts';
import { mountPath, routeTable } from './route-table.ts';

const find = routeTable(routes);

test('a path is mounted with its parameters', () => {
  expect(mountPath({ path: '/v1/cases/{caseId}/debts/{debtId}' })).toBe('/v1/cases/:caseId/debts/:debtId');
});

test('every route is found by its method and its mounted path', () => {
  for (const [name, route] of Object.entries(routes)) expect(find(route.method, mountPath(route))).toEqual([name, route]);
});

test('HEAD is GET, and what is not in the table is not found', () => {
  expect(find('HEAD', '/v1/cases/:caseId')?.[0]).toBe('caseSummary');
  expect(find('HEAD', '/v1/imports')).toBeUndefined();
  expect(find('PUT', '/v1/cases/:caseId')).toBeUndefined();
  expect(find('GET', undefined)).toBeUndefined();
});
