import { actForClients, permissionsOf, roles } from '@attune/contracts';
import type { Role } from '@attune/contracts';
import type { LocalIssuer } from '@attune/installation';

const aWeek = 7 * 24 * 3600;

/** A token for each role, to try things with; made anew at each start, good for a week. */
export async function tokensFor(
  { sign }: LocalIssuer,
  tenant: string,
  clientId: string,
): Promise<Readonly<Record<Role, string>>> {
  const signed = roles.map(async (role) => {
    const claims = { sub: `${role}-1`, tenant, roles: [role], ...(role === 'client' ? { clientId } : {}) };
    // Only the tokens of roles with permissions of their own need no scope; this one lets a portal be tried.
    const scope = role === 'integration' ? [...permissionsOf.integration, actForClients].join(' ') : undefined;
    return [role, await sign({ ...claims, scope }, aWeek)] as const;
  });
  return Object.fromEntries(await Promise.all(signed)) as Readonly<Record<Role, string>>;
}
