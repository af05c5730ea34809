import { refusals } from '../refusals.ts';
import type { Route } from '../route.ts';
import { routes } from '../routes.ts';
import { openApi } from './open-api.ts';

interface Operation {
  readonly operationId: string;
  readonly parameters: readonly { readonly $ref?: string; readonly name?: string }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> };
  readonly responses: Readonly<Record<string, unknown>>;
}

interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const described = openApi(routes) as unknown as Described;
const text = JSON.stringify(described);
const operationOf = ({ path, method }: Route) => described.paths[path]?.[method.toLowerCase()];
const refs = (operation: Operation | undefined) => operation?.parameters.flatMap(({ $ref }) => $ref?.split('/').at(-1) ?? []);

it.each(Object.entries<Route>(routes))('describes %s', (name, route) => {
  const operation = operationOf(route);
  expect(operation?.operationId).toBe(name);
  expect(operation).toMatchObject({ 'x-attune-permission': route.needs });
  expect(Object.keys(operation?.responses ?? {})).toEqual(
    expect.arrayContaining([String(route.status), '401', '403', '429', '500', '503']),
  );
  expect(refs(operation)?.includes('IdempotencyKey')).toBe(route.records && route.idempotent === 'by-key');
  expect(Object.keys(operation?.requestBody?.content ?? {})).toEqual(route.method === 'POST' ? route.accepts : []);
  const statuses = route.errors.map((error) => String(refusals[error]?.status));
  expect(Object.keys(operation?.responses ?? {})).toEqual(expect.arrayContaining(statuses));
  const named = (operation?.parameters ?? []).map((parameter) => parameter.name);
  for (const [, parameter] of route.path.matchAll(/\{(\w+)\}/g)) expect(named).toContain(parameter);
});

it('refers to nothing that is not there, and keeps nothing that nobody refers to', () => {
  const named = new Set(
    [...text.matchAll(/"#\/components\/(\w+)\/([\w-]+)"/g)].map(([, kind = '', name = '']) => `${kind}/${name}`),
  );
  const there = ['schemas', 'parameters', 'headers', 'responses'].flatMap((kind) =>
    Object.keys(described.components[kind] ?? {}).map((name) => `${kind}/${name}`),
  );
  expect([...named].toSorted()).toEqual(there.toSorted());
});

it('names every code that a command may refuse with', () => {
  const conflict = JSON.stringify(operationOf(routes.resolveDispute)?.responses['404']);
  expect(conflict).toContain('"enum":["case-unknown","dispute-unknown"]');
  expect(conflict).toContain('`case-unknown`: There is no case');
});

it('offers a header where it means something', () => {
  expect(refs(operationOf(routes.addDebt))).toEqual(expect.arrayContaining(['IfMatch']));
  expect(refs(operationOf(routes.openCase))).not.toContain('IfMatch');
  expect(refs(operationOf(routes.caseList))).toContain('Prefer');
  expect(refs(operationOf(routes.importLines))).toContain('ImportMap');
  expect(refs(operationOf(routes.checkIn))).toContain('OnBehalfOf');
  expect(refs(operationOf(routes.addDebt))).not.toContain('OnBehalfOf');
});

it('says nothing that would keep a generated client from sending a field, and does not forbid answers to grow', () => {
  expect(text).not.toContain('"readOnly"');
  expect(described.components['schemas']?.['CaseSummary']).not.toHaveProperty('additionalProperties');
  expect(described.components['schemas']?.['OpenCaseRequest']).toHaveProperty('additionalProperties', false);
});
