import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { caseEvents } from '../cases/case-events.ts';
import { arbitraryOf, marker } from '../specification/arbitrary-of.ts';
import { sealPersonal, storedData } from './codec.ts';
import { mapPersonal } from './map-personal.ts';
import { isSealed } from './sealed.ts';
import { personalShape } from './shape.ts';

const event = { tenant: 'home', clientId: 'client-1', id: 'e.0' };

/** Seals so that a spec can look into it: the place and the value, as text. */
const seal = (value: unknown, pointer: string) => `v1.key.${Buffer.from(JSON.stringify([pointer, value])).toString('base64url')}`;

function opened(text: string): readonly [pointer: string, value: unknown] {
  return JSON.parse(Buffer.from(text.split('.')[2] ?? '', 'base64url').toString()) as [string, unknown];
}

describe.each(caseEvents.types.map(({ type, schema }) => [type, schema] as const))('the stored form of %s', (type, schema) => {
  const shape = personalShape(schema);
  const written = (data: unknown) => caseEvents.write({ type, ...(data as object) } as never, seal).body;

  test('shows nothing of what is personal', () => {
    fc.assert(
      fc.property(arbitraryOf(schema), (data) => {
        expect(written(data)).not.toContain(marker);
      }),
      { numRuns: 60 },
    );
  });

  test('comes back closed, each field where it stood, and opens to what it was', () => {
    fc.assert(
      fc.property(arbitraryOf(schema), (data) => {
        const back = storedData(written(data), event);
        const open = mapPersonal(shape, back, (field, _kind, pointer) => {
          if (!isSealed(field)) throw new Error('a personal field is in clear');
          const [sealedAt, value] = opened(field.sealed);
          expect([field.of, sealedAt]).toEqual([
            { tenant: 'home', clientId: 'client-1', eventId: 'e.0', field: pointer },
            pointer,
          ]);
          return value;
        });
        expect(open).toEqual(JSON.parse(JSON.stringify(schema.parse(data))));
      }),
      { numRuns: 60 },
    );
  });
});

describe('the codec of personal fields', () => {
  const shape = { at: 'object', fields: { name: { at: 'field', kind: 'identity' } } } as const;

  test('seals a field that looks sealed already', () => {
    const stored = sealPersonal(shape, { name: { sealed: 'looks sealed' } }, seal) as {
      readonly name: { readonly sealed: string };
    };
    expect(opened(stored.name.sealed)).toEqual(['/name', { sealed: 'looks sealed' }]);
  });

  test('leaves what is not there where it is', () => {
    expect(sealPersonal(shape, {}, seal)).toEqual({});
    expect(sealPersonal(shape, { name: undefined }, seal)).toEqual({ name: undefined });
  });

  test('keeps the place where a field was stored, with the signs that a pointer escapes', () => {
    expect(storedData('{"a/b":[{"~":{"sealed":"v1.k.x"}}],"open":1}', event)).toEqual({
      'a/b': [{ '~': { sealed: 'v1.k.x', of: { tenant: 'home', clientId: 'client-1', eventId: 'e.0', field: '/a~1b/0/~0' } } }],
      open: 1,
    });
  });

  test('refuses a field of a log from before sealing, with the way out and nothing of what it says', () => {
    const read = () => storedData('{"notes":{"plain":"She is ill."}}', event);
    expect(read).toThrow(/e\.0 .*attune restore --seal/);
    expect(read).not.toThrow(/ill/);
  });

  test('does not take what somebody wrote in a label for one', () => {
    expect(storedData(JSON.stringify({ activity: '{"plain":"x"} {"sealed":"y"}' }), event)).toEqual({
      activity: '{"plain":"x"} {"sealed":"y"}',
    });
  });
});
