import type { Route } from '../route.ts';
import { fieldsOf } from './fields-of.ts';
import type { JsonObject } from './json.ts';
import type { Schemas } from './schemas.ts';

const always = ['X-Request-Id', 'RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset'];

const byField: Readonly<Record<string, string>> = { revision: 'ETag', at: 'Attune-At', next: 'Link' };

/** What a route answers when all goes well, with the headers that repeat a field of it. */
export function answerOf({ answer, answers, summary }: Route, schemas: Schemas): JsonObject {
  const fields = fieldsOf(answer).flatMap((field) => byField[field] ?? []);
  return {
    description: `${summary}.`,
    headers: Object.fromEntries([...fields, ...always].map((name) => [name, { $ref: `#/components/headers/${name}` }])),
    content: { [answers]: { schema: schemas.of(answer, 'output') } },
  };
}
