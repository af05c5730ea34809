import { permissionsOf, roles } from '../permissions.ts';
import type { Route } from '../route.ts';
import { answerOf } from './answer.ts';
import type { JsonObject } from './json.ts';
import { parametersOf } from './parameters.ts';
import { problemsOf } from './problems.ts';
import type { Schemas } from './schemas.ts';
import { tagOf } from './tags.ts';

/** One route as an operation; its id is the route's name. */
export function operation(name: string, route: Route, schemas: Schemas): JsonObject {
  const body = bodyOf(name, route, schemas);
  return {
    operationId: name,
    summary: route.summary,
    description: whoMay(route),
    tags: [tagOf(route)],
    'x-attune-permission': route.needs,
    parameters: parametersOf(route, schemas),
    ...(body === undefined ? {} : { requestBody: body }),
    responses: { [String(route.status)]: answerOf(route, schemas), ...problemsOf(route) },
  };
}

function whoMay({ needs, client }: Route): string {
  const holders = roles.filter((role) => role !== 'client' && permissionsOf[role].includes(needs)).map((role) => `*${role}*`);
  const own = client === 'own' ? ' A *client* may call it for an own case.' : '';
  return `Needs the permission \`${needs}\`: ${holders.join(', ')}.${own}`;
}

function bodyOf(name: string, { body, accepts, bodyLimit, method }: Route, schemas: Schemas): JsonObject | undefined {
  const description = `At most ${String(bodyLimit / 1024)} KiB.`;
  if (body !== undefined) {
    const named = schemas.name(`${name.charAt(0).toUpperCase()}${name.slice(1)}Request`, schemas.of(body, 'input'));
    return { required: true, description, content: Object.fromEntries(accepts.map((type) => [type, { schema: named }])) };
  }
  if (method !== 'POST') return undefined;
  return {
    required: true,
    description,
    content: Object.fromEntries(accepts.map((type) => [type, { schema: { type: 'string' } }])),
  };
}
