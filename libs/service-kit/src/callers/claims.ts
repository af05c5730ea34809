import { isUuid } from '@attune/kernel';
import { roles } from '@attune/contracts';
import { z } from 'zod';

/** What a token must say. The names are Attune's own; an issuer with other names is mapped by configuration. */
export const Claims = z.object({
  sub: z.string().min(1).max(200),
  tenant: z.string().regex(/^[\w-]{1,64}$/),
  roles: z.array(z.enum(roles)).min(1),
  scope: z.string().optional(),
  clientId: z.string().refine(isUuid).optional(),
});

export type Claims = z.output<typeof Claims>;

/** How an issuer names the claims. */
export interface ClaimNames {
  readonly tenant: string;
  readonly roles: string;
  readonly clientId: string;
}

export const ownClaimNames: ClaimNames = { tenant: 'tenant', roles: 'roles', clientId: 'clientId' };

/** Reads the claims of a verified token by the issuer's names for them. @throws ZodError when one is missing or wrong. */
export function readClaims(payload: Readonly<Record<string, unknown>>, names: ClaimNames): Claims {
  return Claims.parse({
    sub: payload['sub'],
    scope: payload['scope'],
    tenant: payload[names.tenant],
    roles: payload[names.roles],
    clientId: payload[names.clientId],
  });
}
