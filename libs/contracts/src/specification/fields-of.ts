import type { z } from 'zod';
import { personalKind } from '../personal/personal.ts';

/** A field of a schema: the names on the way to it, and whether it or what it lies in is marked as personal. */
export interface Field {
  readonly path: readonly string[];
  readonly personal: boolean;
}

/** Every named field of a schema, however deep it lies. */
export function fieldsOf(schema: z.core.$ZodType, path: readonly string[] = [], hidden = false): readonly Field[] {
  const personal = hidden || personalKind(schema) !== undefined;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const below = (inner: z.core.$ZodType) => fieldsOf(inner, path, personal);
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape).flatMap(([name, field]) => fieldsOf(field, [...path, name], personal));
    case 'array':
      return below(def.element);
    case 'record':
      return below(def.valueType);
    case 'optional':
    case 'nullable':
    case 'readonly':
    case 'default':
      return below(def.innerType);
    case 'pipe':
      return below(def.in);
    case 'union': {
      // A field that somebody may not read is itself or what stands in its place: one of them is marked, and that is enough.
      const members = def.options.map(below);
      return members.find((fields) => fields.some((field) => field.personal)) ?? members.flat();
    }
    default:
      return [{ path, personal }];
  }
}
