import { isSealed, mapPersonal } from '@attune/contracts';
import type { Permission, PersonalKind, Sealed, Shape } from '@attune/contracts';

const needed: Readonly<Record<PersonalKind, Permission>> = {
  words: 'words:read',
  notes: 'notes:read',
  identity: 'identity:read',
};

/** Opens some fields, in their order. */
export type OpenFields = (fields: readonly Sealed[]) => Promise<readonly unknown[]>;

/**
 * An answer as this caller may see it: a personal field that needs a permission the caller lacks is replaced by what it would need,
 * and stays closed; the others are opened, all at once.
 */
export async function finishAnswer(
  shape: Shape,
  answer: unknown,
  permissions: ReadonlySet<Permission>,
  open: OpenFields,
): Promise<unknown> {
  if (shape === undefined) return answer;
  const closed: Sealed[] = [];
  mapPersonal(shape, answer, (field, kind) => {
    if (isSealed(field) && permissions.has(needed[kind])) closed.push(field);
  });
  const opened = closed.length === 0 ? [] : await open(closed);
  const values = new Map(closed.map((field, index) => [field, opened[index]]));
  return mapPersonal(shape, answer, (field, kind) => {
    if (!permissions.has(needed[kind])) return { withheld: needed[kind] };
    return isSealed(field) ? values.get(field) : field;
  });
}
