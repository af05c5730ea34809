import { mapPersonal } from './map-personal.ts';
import type { Shape } from './shape.ts';

/** Puts each personal field into its stored form, `{ "plain": … }`, so that sealing changes the form and no event. */
export function hidePersonal(shape: Shape, data: unknown): unknown {
  return mapPersonal(shape, data, (field) => ({ plain: field }));
}

/** Takes each personal field out of its stored form. A field in no known form is given as it is stored. */
export function revealPersonal(shape: Shape, stored: unknown): unknown {
  return mapPersonal(shape, stored, (field) => (isPlain(field) ? field.plain : field));
}

function isPlain(field: unknown): field is { readonly plain: unknown } {
  return typeof field === 'object' && field !== null && 'plain' in field;
}
