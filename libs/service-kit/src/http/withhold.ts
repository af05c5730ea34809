import { mapPersonal } from '@attune/contracts';
import type { Permission, PersonalKind, Shape } from '@attune/contracts';

const needed: Readonly<Record<PersonalKind, Permission>> = {
  words: 'words:read',
  notes: 'notes:read',
  identity: 'identity:read',
};

/** An answer as this caller may see it: a personal field that needs a permission the caller lacks is replaced by what it would need. */
export function withhold(shape: Shape, answer: unknown, permissions: ReadonlySet<Permission>): unknown {
  return mapPersonal(shape, answer, (field, kind) => (permissions.has(needed[kind]) ? field : { withheld: needed[kind] }));
}
