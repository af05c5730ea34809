import type { Route } from '../route.ts';
import { isConditional } from './is-conditional.ts';
import type { JsonObject } from './json.ts';
import type { Schemas } from './schemas.ts';

/** What a route takes beside its body: ids in the path, the fields of its query, and headers. */
export function parametersOf(route: Route, schemas: Schemas): readonly JsonObject[] {
  return [
    ...inPath(route),
    ...inQuery(route, schemas),
    ...headersOf(route).map((name) => ({ $ref: `#/components/parameters/${name}` })),
  ];
}

function inPath({ path }: Route): readonly JsonObject[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string', format: 'uuid' },
  }));
}

function inQuery({ query }: Route, schemas: Schemas): readonly JsonObject[] {
  if (query === undefined) return [];
  const { properties = {}, required = [] } = schemas.of(query, 'input') as {
    readonly properties?: Readonly<Record<string, JsonObject>>;
    readonly required?: readonly string[];
  };
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    ...(description === undefined ? {} : { description }),
    schema,
  }));
}

function headersOf(route: Route): readonly string[] {
  const waits = route.query !== undefined && 'since' in route.query.shape;
  return [
    ...(route.records && route.idempotent === 'by-key' ? ['IdempotencyKey'] : []),
    ...(isConditional(route) ? ['IfMatch'] : []),
    ...(route.accepts.includes('text/csv') ? ['ImportMap'] : []),
    ...(waits ? ['Prefer'] : []),
    ...(route.client === 'own' ? ['OnBehalfOf'] : []),
    'RequestId',
    'Traceparent',
  ];
}
