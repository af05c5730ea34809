import { actForClients, permissionsOf } from '@attune/contracts';
import type { Role } from '@attune/contracts';
import { RuleBroken } from '@attune/kernel';

/**
 * Checks that a scope narrows a role: it may name the role's own permissions only, and for integrations `act-for-clients`.
 * @throws RuleBroken `ScopeUnknown` with the first word that does not fit
 */
export function checkScope(role: Role, scope: readonly string[]): void {
  const known: readonly string[] = role === 'integration' ? [...permissionsOf[role], actForClients] : permissionsOf[role];
  const stranger = scope.find((word) => !known.includes(word));
  if (stranger !== undefined) throw new RuleBroken('ScopeUnknown', { scope: stranger, role });
}
