import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { Withheld } from '../http/answers.ts';
import { personal, personalKind } from './personal.ts';
import { mapPersonal } from './map-personal.ts';
import { readable } from './readable.ts';
import { personalShape } from './shape.ts';

const Name = personal('identity', z.string());
const Words = personal('words', z.string());
const name = { at: 'field', kind: 'identity' } as const;

describe('a mark', () => {
  test('is on the schema that was marked, not on the one that it was made of', () => {
    const text = z.string();
    expect(personalKind(personal('notes', text))).toBe('notes');
    expect(personalKind(text)).toBeUndefined();
  });

  test('stays on what is made of the marked schema', () => {
    expect(personalKind(Name.describe('who'))).toBe('identity');
    expect(personalKind(Name.describe('who').refine(() => true))).toBe('identity');
  });
});

describe('the shape of a schema', () => {
  test.each([
    ['a field', Name, name],
    ['nothing', z.strictObject({ a: z.string(), b: z.array(z.int()) }), undefined],
    ['an object', z.strictObject({ a: z.string(), name: Name }), { at: 'object', fields: { name } }],
    [
      'an object in an object',
      z.object({ in: z.object({ name: Name }) }),
      { at: 'object', fields: { in: { at: 'object', fields: { name } } } },
    ],
    ['an array', z.array(Name), { at: 'each', item: name }],
    ['a record', z.record(z.string(), z.object({ name: Name })), { at: 'each', item: { at: 'object', fields: { name } } }],
    ['an optional', Name.optional(), name],
    ['a nullable', Name.nullable(), name],
    ['a default', Name.default('x'), name],
    ['a readonly', z.object({ name: Name }).readonly(), { at: 'object', fields: { name } }],
    ['a pipe', Name.transform((text) => typeof text), name],
    ['a union with something open', readable(Name), name],
    [
      'a union of objects',
      z.union([z.object({ name: Name }), z.object({ said: Words })]),
      { at: 'object', fields: { name, said: { at: 'field', kind: 'words' } } },
    ],
    ['a union of the same', z.union([Name, Name]), name],
  ])('finds what is personal in %s', (_what, schema, shape) => {
    expect(personalShape(schema)).toEqual(shape);
  });

  test('does not choose between members of a union that disagree', () => {
    expect(() => personalShape(z.union([Name, Words]))).toThrow(/disagree/);
    expect(() => personalShape(z.union([z.object({ name: Name }), Words]))).toThrow(/disagree/);
    expect(() => personalShape(z.union([z.object({ a: Name }), z.object({ a: Words })]))).toThrow(/disagree/);
  });

  test('never looks away from a kind of schema that it does not know', () => {
    expect(() => personalShape(z.tuple([Name]))).toThrow(/tuple/);
    expect(() => personalShape(z.object({ at: z.lazy(() => Name) }))).toThrow(/lazy/);
    expect(() => personalShape(z.intersection(z.object({ name: Name }), z.object({})))).toThrow(/intersection/);
  });
});

describe('changing personal fields', () => {
  const shape = personalShape(
    z.object({
      name: Name,
      open: z.string(),
      each: z.array(z.object({ said: readable(Words) })),
      by: z.record(z.string(), Name),
      maybe: Name.optional(),
    }),
  );

  test('reaches each of them, with its kind, and nothing else', () => {
    const value = {
      name: 'Ada',
      open: 'shown',
      each: [{ said: 'Hm' }, { said: 'Ah' }],
      by: { one: 'Bo' },
      more: { name: 'not of the shape' },
    };
    expect(mapPersonal(shape, value, (field, kind) => `${kind}: ${String(field)}`)).toEqual({
      name: 'identity: Ada',
      open: 'shown',
      each: [{ said: 'words: Hm' }, { said: 'words: Ah' }],
      by: { one: 'identity: Bo' },
      more: { name: 'not of the shape' },
    });
  });

  test('is not led astray by names that every object has', () => {
    const value = JSON.parse('{"name":"Ada","constructor":{"name":"x"},"__proto__":{"name":"y"},"toString":"z"}') as object;
    const changed = mapPersonal(shape, value, () => 'hidden') as object;
    expect(JSON.stringify(changed)).toBe('{"name":"hidden","constructor":{"name":"x"},"__proto__":{"name":"y"},"toString":"z"}');
  });

  test('leaves nothing where nothing is', () => {
    expect(mapPersonal(shape, { name: null, each: null }, () => 'hidden')).toEqual({ name: null, each: null });
    expect(mapPersonal(undefined, { name: 'Ada' }, () => 'hidden')).toEqual({ name: 'Ada' });
  });

  test('takes the mark of what stands in for a field as open', () => {
    expect(personalShape(Withheld)).toBeUndefined();
  });
});
