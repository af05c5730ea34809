import type { z } from 'zod';
import { personalKind } from './personal.ts';
import type { PersonalKind } from './personal.ts';

/** Where the personal fields of a schema lie. Undefined: there are none below this place. */
export type Shape =
  | { readonly at: 'field'; readonly kind: PersonalKind }
  | { readonly at: 'object'; readonly fields: Readonly<Record<string, Shape>> }
  | { readonly at: 'each'; readonly item: Shape }
  | undefined;

const leaves: ReadonlySet<string> = new Set([
  'string',
  'number',
  'boolean',
  'bigint',
  'enum',
  'literal',
  'null',
  'undefined',
  'unknown',
  'date',
  'transform',
  'custom',
]);

/** Finds the personal fields of a schema once, so that a codec needn't look at schemas again for each event. */
export function personalShape(schema: z.core.$ZodType): Shape {
  const kind = personalKind(schema);
  if (kind !== undefined) return { at: 'field', kind };
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return objectShape(Object.entries(def.shape).map(([name, field]) => [name, personalShape(field)]));
    case 'array':
      return eachShape(personalShape(def.element));
    case 'record':
      return eachShape(personalShape(def.valueType));
    case 'optional':
    case 'nullable':
    case 'readonly':
    case 'default':
      return personalShape(def.innerType);
    case 'pipe':
      return personalShape(def.in);
    case 'union':
      return def.options.map(personalShape).reduce(merge, undefined);
    default:
      if (leaves.has(def.type)) return undefined;
      // Looking away would store and show in plain what may be personal below.
      throw new TypeError(`no personal field can be found in a schema of the kind ${def.type}`);
  }
}

function objectShape(entries: readonly (readonly [string, Shape])[]): Shape {
  const fields = Object.fromEntries(entries.filter(([, shape]) => shape !== undefined));
  return Object.keys(fields).length === 0 ? undefined : { at: 'object', fields };
}

function eachShape(item: Shape): Shape {
  return item && { at: 'each', item };
}

function merge(one: Shape, other: Shape): Shape {
  if (one === undefined || other === undefined) return one ?? other;
  if (one.at === 'object' && other.at === 'object') {
    const names = [...new Set([...Object.keys(one.fields), ...Object.keys(other.fields)])];
    return objectShape(names.map((name) => [name, merge(one.fields[name], other.fields[name])]));
  }
  if (one.at === 'field' && other.at === 'field' && one.kind === other.kind) return one;
  throw new TypeError('the members of a union disagree about which of their fields are personal');
}
