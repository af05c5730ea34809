import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { caseEvents } from '../cases/case-events.ts';
import { arbitraryOf, marker } from '../specification/arbitrary-of.ts';
import { hidePersonal, revealPersonal } from './codec.ts';
import { personalShape } from './shape.ts';

/** Stored data without what stands in the form of a personal field. */
function open(stored: unknown): unknown {
  if (typeof stored !== 'object' || stored === null) return stored;
  if (Array.isArray(stored)) return stored.map(open);
  if (Object.keys(stored).length === 1 && 'plain' in stored) return 'hidden';
  return Object.fromEntries(Object.entries(stored).map(([name, field]) => [name, open(field)]));
}

describe.each(caseEvents.types.map(({ type, schema }) => [type, schema] as const))('the stored form of %s', (type, schema) => {
  const shape = personalShape(schema);

  test('has whatever is personal in the form that can be sealed, and nowhere else', () => {
    fc.assert(
      fc.property(arbitraryOf(schema), (data) => {
        const { body } = caseEvents.write({ type, ...(data as object) } as never);
        const stored: unknown = JSON.parse(body);
        expect(JSON.stringify(open(stored))).not.toContain(marker);
        expect(body.split(marker)).toHaveLength(JSON.stringify(schema.parse(data)).split(marker).length);
      }),
      { numRuns: 60 },
    );
  });

  test('gives the event back as it was', () => {
    fc.assert(
      fc.property(arbitraryOf(schema), (data) => {
        const { body, type: stored } = caseEvents.write({ type, ...(data as object) } as never);
        expect(caseEvents.read(stored, JSON.parse(body))).toEqual(JSON.parse(JSON.stringify(schema.parse(data))));
        expect(revealPersonal(shape, hidePersonal(shape, data))).toEqual(data);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the codec of personal fields', () => {
  const shape = { at: 'object', fields: { name: { at: 'field', kind: 'identity' } } } as const;

  test('hides a field that looks hidden already, so that it comes back as it was', () => {
    const data = { name: { plain: 'looks hidden' } };
    expect(hidePersonal(shape, data)).toEqual({ name: { plain: { plain: 'looks hidden' } } });
    expect(revealPersonal(shape, hidePersonal(shape, data))).toEqual(data);
  });

  test('leaves what is not there where it is', () => {
    expect(hidePersonal(shape, {})).toEqual({});
    expect(hidePersonal(shape, { name: undefined })).toEqual({ name: undefined });
  });

  test('gives a form that it does not know as it is stored', () => {
    expect(revealPersonal(shape, { name: { sealed: 'v1.key.cipher' } })).toEqual({ name: { sealed: 'v1.key.cipher' } });
    expect(revealPersonal(shape, { name: 'bare' })).toEqual({ name: 'bare' });
  });
});
