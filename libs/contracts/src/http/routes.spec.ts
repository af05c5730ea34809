import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { permissions, permissionsOf, roles } from './permissions.ts';
import { refusals } from './refusals.ts';
import type { Route } from './route.ts';
import { routes } from './routes.ts';

const all = Object.entries<Route>(routes);
const withBody = all.flatMap(([name, { body }]) => (body === undefined ? [] : [[name, body] as const]));
const withQuery = all.flatMap(([name, { query }]) => (query === undefined ? [] : [[name, query] as const]));
const unknownFields = (schema: z.ZodType) =>
  schema.safeParse({ surprise: true }).error?.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []));

describe('the table of routes', () => {
  test('has each address once', () => {
    const addresses = all.map(([, { method, path }]) => `${method} ${path.replaceAll(/\{\w+\}/g, '{}')}`);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  test.each(all)('says of %s what it is in a form that people and programs read', (_name, route) => {
    expect(route.path).toMatch(/^\/v1(\/[a-z-]+|\/\{[a-z]\w*Id\})+$/);
    expect(route.summary).toMatch(/^[A-Z][^.]*[^.]$/);
    expect(route.status).toBe(route.records && route.method === 'POST' && route.idempotent === 'by-key' ? 201 : 200);
    expect(route.records && route.method === 'GET').toBe(false);
  });

  test.each(all)('names refusals of %s that are there, each once', (_name, { errors }) => {
    expect(errors.filter((error) => refusals[error] === undefined)).toEqual([]);
    expect(new Set(errors).size).toBe(errors.length);
  });

  test.each(all)('gives schemas of %s that can be written as JSON Schema', (_name, { body, query, answer, answers }) => {
    const written = answers === 'application/json' ? [z.toJSONSchema(answer, { io: 'output' })] : [];
    for (const asked of [body, query]) if (asked !== undefined) written.push(z.toJSONSchema(asked, { io: 'input' }));
    for (const { $ref = '', $defs = {}, type } of written)
      expect(type ?? $defs[$ref.replace('#/$defs/', '')]?.type).toBe('object');
  });

  test.each([...withBody, ...withQuery])('lets %s take no field that it does not know', (_name, schema) => {
    expect(unknownFields(schema)).toEqual(['surprise']);
  });

  test('lets a case be named in every address below it', () => {
    for (const [, { path, errors }] of all) if (path.includes('{caseId}')) expect(errors).toContain('CaseUnknown');
  });

  test('lets every command say when it happened', () => {
    const moment = '2006-03-01T11:20:00Z';
    const sentOneByOne = all.filter(
      ([, { service, records, idempotent }]) => service === 'cases' && records && idempotent === 'by-key',
    );
    for (const [name, { body }] of sentOneByOne) {
      const wrong = body?.safeParse({ occurredAt: moment }).error?.issues ?? [];
      expect([name, wrong.filter(({ path }) => path[0] === 'occurredAt' || path.length === 0)]).toEqual([name, []]);
    }
  });
});

describe('the table of permissions', () => {
  test('has none that no route and no personal field needs', () => {
    const needed = new Set([...all.map(([, { needs }]) => needs), 'words:read', 'notes:read', 'identity:read']);
    expect([...permissions].sort()).toEqual([...needed].sort());
  });

  test('gives each role what it may do, and every permission to somebody', () => {
    expect(Object.keys(permissionsOf).sort()).toEqual([...roles].sort());
    expect(new Set(Object.values(permissionsOf).flat())).toEqual(new Set(permissions));
  });

  test('keeps words and notes from systems, and everything about cases from operators', () => {
    expect(permissionsOf.integration).not.toEqual(expect.arrayContaining(['words:read']));
    expect(permissionsOf.integration).not.toEqual(expect.arrayContaining(['notes:read']));
    expect(permissionsOf.operator).toEqual(['api-keys:write']);
    expect(permissionsOf.compliance).not.toContain('cases:write');
    expect(permissionsOf.client).not.toContain('notes:read');
  });

  test('opens to clients what is about themselves, and nothing that others wrote or decide', () => {
    const own = all.filter(([, { client }]) => client === 'own').map(([name]) => name);
    expect(own).toEqual(expect.arrayContaining(['checkIn', 'discloseHardship', 'withdrawConsent', 'caseSummary', 'story']));
    for (const name of [
      'openCase',
      'adjustDebt',
      'resolveDispute',
      'closeCase',
      'correctFact',
      'noteHistory',
      'caseList',
      'searchCases',
      'reviewsDue',
      'importLines',
      'makeApiKey',
    ]) {
      expect(own).not.toContain(name);
    }
    for (const [, { client, needs }] of all) if (client === 'own') expect(permissionsOf.client).toContain(needs);
  });
});
