import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import type { z } from 'zod';
import { personalKind } from '../personal/personal.ts';

/** What every planted personal text begins with, and no other text holds. */
export const marker = 'zzpersonalzz';

// One text for each form that the contracts ask for; the first that a schema takes is used.
const texts = [
  'some text',
  '7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f10',
  '2026-11-25',
  '2026-11-25T12:00:00Z',
  '7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f10.0',
  'GBP',
  'adviser-1',
];
const numbers = [1, 5];

/** Any data that a schema takes; where it is marked as personal, text with the marker in it. */
export function arbitraryOf(schema: z.core.$ZodType, hidden = false): Arbitrary<unknown> {
  const personal = hidden || personalKind(schema) !== undefined;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return fc.record(
        Object.fromEntries(Object.entries(def.shape).map(([name, field]) => [name, arbitraryOf(field, personal)])),
      );
    case 'array':
      return fc.array(arbitraryOf(def.element, personal), { minLength: 1, maxLength: 3 });
    case 'record':
      return fc.dictionary(fc.constantFrom('plain', 'colour', '__proto__'), arbitraryOf(def.valueType, personal), {
        minKeys: 1,
        noNullPrototype: true,
      });
    case 'optional':
      return fc.option(arbitraryOf(def.innerType, personal), { nil: undefined });
    case 'readonly':
      return arbitraryOf(def.innerType, personal);
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'string':
      return personal ? fc.string().map((rest) => `${marker}${rest}.`) : fc.constant(taken(schema, texts));
    case 'number':
      return fc.constant(taken(schema, numbers));
    default:
      throw new TypeError(`there is no arbitrary for a schema of the kind ${def.type} yet`);
  }
}

function taken<Value>(schema: z.core.$ZodType, values: readonly Value[]): Value {
  const found = values.find((value) => (schema as z.ZodType).safeParse(value).success);
  if (found === undefined) throw new TypeError('no example fits the schema');
  return found;
}
