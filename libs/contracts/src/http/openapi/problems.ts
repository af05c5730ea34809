import { codeOf } from '../refusal.ts';
import { refusals } from '../refusals.ts';
import type { Route } from '../route.ts';
import type { JsonObject } from './json.ts';
import { refusalsOf } from './refusals-of.ts';

/** Answers that are the same on every route that has them, by status. */
const shared: Readonly<Record<number, string>> = {
  401: 'NotAuthenticated',
  403: 'NotPermitted',
  412: 'Stale',
  413: 'TooLarge',
  415: 'WrongContentType',
  422: 'KeyReused',
  429: 'TooManyRequests',
  500: 'Unexpected',
};

/** The problems that a route may answer, by status: each says its codes, and what to do about them. */
export function problemsOf(route: Route): JsonObject {
  return Object.fromEntries(
    [...byStatus(route)].map(([status, names]) => {
      const name = shared[status];
      return [String(status), name === undefined ? problemAnswer(status, names) : { $ref: `#/components/responses/${name}` }];
    }),
  );
}

/** The shared answers, for the components. */
export function sharedProblems(routes: Readonly<Record<string, Route>>): JsonObject {
  const found = new Map<string, JsonObject>();
  for (const route of Object.values(routes)) {
    for (const [status, names] of byStatus(route)) {
      const name = shared[status];
      if (name !== undefined) found.set(name, problemAnswer(status, names));
    }
  }
  return Object.fromEntries(found);
}

function byStatus(route: Route): ReadonlyMap<number, readonly string[]> {
  const names = refusalsOf(route).toSorted((one, other) => statusOf(one) - statusOf(other));
  return Map.groupBy(names, statusOf);
}

function statusOf(name: string): number {
  return refusals[name]?.status ?? 500;
}

function problemAnswer(status: number, names: readonly string[]): JsonObject {
  const retry = status === 429 || status === 503;
  return {
    description: names.map((name) => `- \`${codeOf(name)}\`: ${refusals[name]?.detail ?? ''}`).join('\n'),
    headers: { 'X-Request-Id': header('X-Request-Id'), ...(retry ? { 'Retry-After': header('Retry-After') } : {}) },
    content: {
      'application/problem+json': {
        schema: {
          allOf: [
            { $ref: '#/components/schemas/Problem' },
            { type: 'object', properties: { status: { const: status }, code: { type: 'string', enum: names.map(codeOf) } } },
          ],
        },
      },
    },
  };
}

function header(name: string): JsonObject {
  return { $ref: `#/components/headers/${name}` };
}
