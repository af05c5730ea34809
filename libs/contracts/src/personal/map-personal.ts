import type { PersonalKind } from './personal.ts';
import { pointerTo } from './pointer.ts';
import type { Shape } from './shape.ts';

/** What becomes of a personal field; `pointer` says where it stands (RFC 6901). */
export type ChangeField = (field: unknown, kind: PersonalKind, pointer: string) => unknown;

/** Replaces each personal field of a value, found by the shape, and leaves everything else as it is. */
export function mapPersonal(shape: Shape, value: unknown, change: ChangeField, pointer = ''): unknown {
  if (shape === undefined || value === undefined || value === null) return value;
  switch (shape.at) {
    case 'field':
      return change(value, shape.kind, pointer);
    case 'object':
      return each(value, (name, field) => mapPersonal(ownField(shape.fields, name), field, change, pointerTo(pointer, name)));
    case 'each':
      if (!Array.isArray(value))
        return each(value, (name, item) => mapPersonal(shape.item, item, change, pointerTo(pointer, name)));
      return value.map((item, index) => mapPersonal(shape.item, item, change, pointerTo(pointer, String(index))));
  }
}

function each(value: object, change: (name: string, field: unknown) => unknown): unknown {
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, change(name, field)] as const));
}

function ownField(fields: Readonly<Record<string, Shape>>, name: string): Shape {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}
