import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { caseEvents } from '../cases/case-events.ts';
import { Notes } from '../words/text.ts';
import { catalog } from './catalog.ts';
import { event } from './event-type.ts';

const Told = event('Told', 2, z.strictObject({ count: z.int(), notes: Notes.optional() }), {
  1: (data) => ({ ...(data as object), count: 0 }),
});
const events = catalog([Told]);
const seal = (value: unknown, pointer: string) => `v1.key.${pointer}=${String(value)}`;

describe('a catalog of events', () => {
  test('writes the version and the exact text, personal fields sealed where they stand', () => {
    expect(events.write({ type: 'Told', count: 1, notes: 'Hm' }, seal)).toEqual({
      type: 'Told',
      version: 2,
      body: '{"count":1,"notes":{"sealed":"v1.key./notes=Hm"}}',
    });
    expect(events.write({ type: 'Told', count: 1, notes: undefined }, seal).body).toBe('{"count":1}');
  });

  test('refuses to write what the schema does not allow', () => {
    expect(() => events.write({ type: 'Told', count: 1.5 }, seal)).toThrow(z.ZodError);
    expect(() => events.write({ type: 'Told', count: 1, more: true } as never, seal)).toThrow(z.ZodError);
    expect(() => events.write({ type: 'Untold' } as never, seal)).toThrow(TypeError);
  });

  test('tells whether something in an event is personal', () => {
    expect(events.isPersonal({ type: 'Told', count: 1, notes: 'Hm' })).toBe(true);
    expect(events.isPersonal({ type: 'Told', count: 1, notes: undefined })).toBe(false);
    expect(events.isPersonal({ type: 'Told', count: 1 })).toBe(false);
  });

  test('names the newest version of each, and the way up from older ones', () => {
    expect(events.upcasters['Told']?.newest).toBe(2);
    expect(events.upcasters['Told']?.from[1]?.({ notes: 'Hm' })).toEqual({ notes: 'Hm', count: 0 });
    expect(events.types.map(({ type }) => type)).toEqual(['Told']);
  });
});

describe('the events of cases', () => {
  test('have a name each, of their own', () => {
    const names = caseEvents.types.map(({ type }) => type);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[A-Z][A-Za-z]+$/);
  });

  test('know the way up from every older version', () => {
    for (const { version, from } of caseEvents.types) {
      expect(Object.keys(from).map(Number)).toEqual(Array.from({ length: version - 1 }, (_, older) => older + 1));
    }
  });

  test('take no field that the schema does not know', () => {
    for (const { schema } of caseEvents.types) {
      const issues = schema.safeParse({ surprise: true }).error?.issues ?? [];
      expect(issues).toContainEqual(expect.objectContaining({ code: 'unrecognized_keys', keys: ['surprise'] }));
    }
  });
});
