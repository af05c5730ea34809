import { actForClients, permissionsOf } from '@attune/contracts';
import type { Permission } from '@attune/contracts';
import { isUuid, RuleBroken } from '@attune/kernel';
import type { Caller } from './caller.ts';
import type { Claims } from './claims.ts';

/**
 * Who calls, with what permissions: those of the roles, narrowed by the scope where the token has one.
 * `onBehalfOf` is the header of that name: an integration with the scope `act-for-clients` speaks as a client.
 * @throws RuleBroken `OnBehalfOfRefused`, `TokenRefused`
 */
export function callerOf(claims: Claims, onBehalfOf?: string): Caller {
  const { sub, tenant, clientId } = claims;
  const [role] = claims.roles;
  if (role === undefined) throw new RuleBroken('TokenRefused', { problem: 'without a role' });
  if (onBehalfOf !== undefined) return clientBy(claims, onBehalfOf);
  if (role === 'client' && clientId === undefined)
    throw new RuleBroken('TokenRefused', { problem: 'a client token without clientId' });
  return {
    tenant,
    actor: { kind: role, id: sub },
    permissions: narrowed(claims),
    ...(role === 'client' && clientId !== undefined ? { clientId } : {}),
  };
}

function clientBy(claims: Claims, onBehalfOf: string): Caller {
  const { sub, tenant, scope, roles } = claims;
  const [word, clientId, ...more] = onBehalfOf.split('/');
  const may = roles.includes('integration') && scope?.split(' ').includes(actForClients) === true;
  if (!may || word !== 'client' || clientId === undefined || !isUuid(clientId) || more.length > 0)
    throw new RuleBroken('OnBehalfOfRefused');
  return {
    tenant,
    actor: { kind: 'client', id: clientId, via: sub },
    permissions: new Set(permissionsOf.client.filter(mayFor(claims))),
    clientId,
  };
}

/** Acting for a client opens what only the client may read, and nothing that the scope kept from the token itself. */
function mayFor(claims: Claims): (permission: Permission) => boolean {
  const own = narrowed(claims);
  return (permission) => own.has(permission) || !permissionsOf.integration.includes(permission);
}

function narrowed({ roles, scope }: Claims): ReadonlySet<Permission> {
  const all = roles.flatMap((role) => permissionsOf[role]);
  const named = scope?.split(' ').filter((word) => word !== '' && word !== actForClients) ?? [];
  return new Set(named.length === 0 ? all : all.filter((permission) => named.includes(permission)));
}
