import { expect, it } from '@jest/globals';
import { uuidV5 } from '@attune/kernel';
import { caseRoutes } from '../case-routes.ts';
import { demoClient } from './demo-client.ts';
import { demoTenants } from './tenants.ts';

const uuid = uuidV5('5bec1f1c-0000-4000-8000-000000000000', 'something');
const everybody = () =>
  demoTenants.flatMap((tenant) => Array.from({ length: tenant.clients }, (_, number) => demoClient(tenant, number)));
const all = everybody();
const cases = all.flatMap((client) => client.cases);
const steps = cases.flatMap((one) => one.steps);

it('tells the same at every start', () => {
  expect(everybody()).toEqual(all);
});

it('tells of two tenants, a thousand people, and some with two cases', () => {
  expect(demoTenants.map(({ name, clients }) => [name, clients])).toEqual([
    ['demo', 800],
    ['demo-north', 200],
  ]);
  expect(new Set(all.map(({ clientId }) => clientId)).size).toBe(1000);
  expect(all.filter((client) => client.cases.length === 2).length).toBe(68);
});

it('begins with the client whom the client token speaks for', () => {
  expect(all[0]?.clientId).toBe(uuidV5('5bec1f1c-0000-4000-8000-000000000000', 'demo/client/0'));
});

it('asks for nothing that the contracts do not know, and for every one of its routes', () => {
  for (const { route, body, ids = {} } of steps) {
    const inBody = Object.keys(ids).filter((field) => !caseRoutes[route].path.includes(`{${field}}`));
    const id = (field: string) => (field === 'event' ? `${uuid}.0` : uuid);
    caseRoutes[route].body.parse({ ...body, ...Object.fromEntries(inBody.map((field) => [field, id(field)])) });
  }
  expect(new Set(steps.map(({ route }) => route))).toEqual(new Set(Object.keys(caseRoutes)));
});

it('names an earlier step where it needs an id, and no two steps of a case alike', () => {
  for (const { steps: own } of cases) {
    own.forEach(({ ids = {} }, index) => {
      const before = own.slice(0, index).map(({ name }) => name);
      expect(before).toEqual(expect.arrayContaining(Object.values(ids)));
    });
    expect(new Set(own.map(({ name }) => name)).size).toBe(own.length);
  }
});

it('lets everything happen in order, after the opening and before any end', () => {
  for (const { steps: own } of cases) {
    expect(own[0]?.route).toBe('openCase');
    expect(own[1]?.route).toBe('assignAdviser');
    const moments = own.map(({ body }) => body.occurredAt);
    expect(moments).toEqual(moments.toSorted());
    expect((moments.at(-1) ?? '') < '2026-11-01').toBe(true);
    const end = own.findIndex(({ route }) => route === 'resolveCase');
    if (end >= 0) expect(own.slice(end + 1).every(({ route }) => ['closeCase', 'reopenCase'].includes(route))).toBe(true);
  }
});

it('lets clients speak in several languages, of which some are written from right to left', () => {
  const words = steps.map(({ body }) => body['words']).filter((text) => typeof text === 'string');
  expect(words.some((text) => /[\u0590-\u07ff]/u.test(text))).toBe(true);
  expect(words.some((text) => /\p{Script=Han}/u.test(text))).toBe(true);
});
