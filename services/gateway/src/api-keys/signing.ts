import type { Claims } from '@attune/service-kit';

/** Signs a token of the gateway's own issuer that holds for so many seconds. */
export interface Signing {
  readonly sign: (claims: Claims, seconds: number) => Promise<string>;
}
