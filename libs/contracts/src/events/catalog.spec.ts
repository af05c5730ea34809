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

describe('a catalog of events', () => {
  test('writes the version and the exact text, personal fields in their form', () => {
    expect(events.write({ type: 'Told', count: 1, notes: 'Hm' })).toEqual({
      type: 'Told',
      version: 2,
      body: '{"count":1,"notes":{"plain":"Hm"}}',
    });
    expect(events.write({ type: 'Told', count: 1, notes: undefined })).toEqual({ type: 'Told', version: 2, body: '{"count":1}' });
  });

  test('refuses to write what the schema does not allow', () => {
    expect(() => events.write({ type: 'Told', count: 1.5 })).toThrow(z.ZodError);
    expect(() => events.write({ type: 'Told', count: 1, more: true } as never)).toThrow(z.ZodError);
    expect(() => events.write({ type: 'Untold' } as never)).toThrow(TypeError);
  });

  test('reads the newest version back', () => {
    expect(events.read('Told', { count: 1, notes: { plain: 'Hm' } })).toEqual({ count: 1, notes: 'Hm' });
    expect(() => events.read('Untold', {})).toThrow(TypeError);
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
