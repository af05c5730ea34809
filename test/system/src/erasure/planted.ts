import { mapPersonal, personalShape } from '@attune/contracts';
import type { PersonalKind, Route } from '@attune/contracts';

/** A body with a text planted in every personal field that takes any text; a field of a closed list stays as it is. */
export function planted({ body: schema }: Route, body: object, marker: string): object {
  if (schema === undefined) return body;
  const plant = (kinds: readonly PersonalKind[]) =>
    mapPersonal(personalShape(schema), body, (field, kind) => {
      if (!kinds.includes(kind)) return field;
      return typeof field === 'string' ? `${marker} ${field}` : { [marker]: marker };
    }) as object;
  const everywhere = plant(['words', 'notes', 'identity']);
  return schema.safeParse(everywhere).success ? everywhere : plant(['words', 'notes']);
}
