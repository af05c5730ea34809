import type { DatabaseRoles } from '@attune/event-store';
import type { Issuer } from '@attune/service-kit';
import type { JSONWebKeySet } from 'jose';
import type { Targets } from './forwarding/target.ts';
import type { Signing } from './api-keys/signing.ts';

/** What the gateway needs to know to run. */
export interface GatewayConfig {
  /** Where the table of API keys lies (schema `gateway`), as the roles that write and read it reach it. */
  readonly database: Pick<DatabaseRoles, 'writer' | 'reader'>;
  /** Whose tokens are taken: the gateway's own, by which API keys are exchanged, and outside ones. */
  readonly issuers: readonly Issuer[];
  /** Signs the tokens that API keys are exchanged for; as one of `issuers`. */
  readonly signing: Signing;
  /** The public keys of the gateway's own issuer, shown at `/.well-known/jwks.json`. */
  readonly jwks: JSONWebKeySet;
  /** Makes an API key of its id, so that only a hash of the key need be kept. At least 32 bytes. */
  readonly apiKeyKey: Uint8Array;
  /** Key of the fingerprints of commands. */
  readonly fingerprintKey: Uint8Array;
  /** Where the other services are. */
  readonly targets: Targets;
  /** How many requests a caller may make in how many milliseconds; 600 in 10 s unless said. */
  readonly rateLimit?: { readonly max: number; readonly windowMs: number };
  readonly logLevel: string;
  /** Business time, RFC 3339. */
  readonly clock: () => string;
}
