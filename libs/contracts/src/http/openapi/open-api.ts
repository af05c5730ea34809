import { Problem } from '../answers.ts';
import type { Route } from '../route.ts';
import { conventions } from './conventions.ts';
import type { JsonObject } from './json.ts';
import { operation } from './operation.ts';
import { sharedProblems } from './problems.ts';
import { Schemas } from './schemas.ts';
import { sharedHeaders } from './shared-headers.ts';
import { sharedParameters } from './shared-parameters.ts';
import { tags } from './tags.ts';

/**
 * Describes a table of routes as OpenAPI 3.1 (https://spec.openapis.org/oas/v3.1.1), with nothing said twice: parameters, schemas,
 * answers, problems and permissions all come from the table.
 * @throws TypeError when two schemas have the same name
 */
export function openApi(routes: Readonly<Record<string, Route>>): JsonObject {
  const schemas = new Schemas();
  schemas.of(Problem, 'output');
  const paths: Record<string, Record<string, JsonObject>> = {};
  for (const [name, route] of Object.entries(routes)) {
    (paths[route.path] ??= {})[route.method.toLowerCase()] = operation(name, route, schemas);
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Attune',
      version: '1.0.0',
      summary: 'Case management for debt recovery that starts from the person.',
      description: conventions,
      license: { name: 'Apache License 2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/', description: 'Where this description came from.' }],
    tags,
    security: [{ bearer: [] }],
    paths,
    components: {
      schemas: schemas.all(),
      parameters: sharedParameters,
      headers: sharedHeaders,
      responses: sharedProblems(routes),
      securitySchemes: {
        bearer: {
          type: 'http',
          scheme: 'bearer',
          description:
            'A token of an OpenID Connect issuer that is trusted here, with the claims `sub`, `tenant` and `roles`; or an API key.',
        },
      },
    },
  };
}
