import { z } from 'zod';
import type { Issuer } from '../callers/issuer.ts';
import { ownClaimNames } from '../callers/claims.ts';

/** The variables that say whose tokens are taken. */
export const issuerVariables = {
  ATTUNE_AUDIENCE: z.string().min(1).default('attune'),
  ATTUNE_OWN_ISSUER: z.string().min(1).default('attune').describe("The gateway's own issuer"),
  ATTUNE_OWN_JWKS: z.url().describe("Where its keys are: the gateway's /.well-known/jwks.json"),
  ATTUNE_ISSUER: z.string().min(1).optional().describe('An OpenID Connect issuer'),
  ATTUNE_JWKS: z.url().optional(),
  ATTUNE_CLAIM_TENANT: z.string().min(1).default('tenant'),
  ATTUNE_CLAIM_ROLES: z.string().min(1).default('roles'),
  ATTUNE_CLAIM_CLIENT: z.string().min(1).default('clientId'),
};

type Variables = z.output<z.ZodObject<typeof issuerVariables>>;

/** The gateway's own issuer, and the outside one where there is one. @throws Error when the outside one has no address of its keys */
export function issuersOf(variables: Variables): readonly Issuer[] {
  const { ATTUNE_AUDIENCE: audience, ATTUNE_ISSUER: outside, ATTUNE_JWKS: outsideKeys } = variables;
  const own = {
    issuer: variables.ATTUNE_OWN_ISSUER,
    audience,
    keys: new URL(variables.ATTUNE_OWN_JWKS),
    claimNames: ownClaimNames,
  };
  if (outside === undefined) return [own];
  if (outsideKeys === undefined) throw new Error('the environment is not complete:\n  ATTUNE_JWKS: goes with ATTUNE_ISSUER');
  const claimNames = {
    tenant: variables.ATTUNE_CLAIM_TENANT,
    roles: variables.ATTUNE_CLAIM_ROLES,
    clientId: variables.ATTUNE_CLAIM_CLIENT,
  };
  return [own, { issuer: outside, audience, keys: new URL(outsideKeys), claimNames }];
}
