import type { JSONWebKeySet } from 'jose';
import type { ClaimNames } from './claims.ts';

/** Where tokens come from. The keys are given as they are, or fetched from the issuer's address of them. */
export interface Issuer {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: JSONWebKeySet | URL;
  readonly claimNames: ClaimNames;
}
