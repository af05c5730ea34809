import type { PersonalKind } from './personal.ts';
import type { Shape } from './shape.ts';

/** Replaces each personal field of a value, found by the shape, and leaves everything else as it is. */
export function mapPersonal(shape: Shape, value: unknown, change: (field: unknown, kind: PersonalKind) => unknown): unknown {
  if (shape === undefined || value === undefined || value === null) return value;
  switch (shape.at) {
    case 'field':
      return change(value, shape.kind);
    case 'object': {
      const entries = Object.entries(value).map(
        ([name, field]) => [name, mapPersonal(ownField(shape.fields, name), field, change)] as const,
      );
      return Object.fromEntries(entries);
    }
    case 'each':
      if (Array.isArray(value)) return value.map((item) => mapPersonal(shape.item, item, change));
      return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, mapPersonal(shape.item, item, change)]));
  }
}

function ownField(fields: Readonly<Record<string, Shape>>, name: string): Shape {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}
