import type { DatabaseRoles } from '@attune/event-store';
import type { MasterKey } from '@attune/privacy';
import type { Issuer } from '../callers/issuer.ts';

/** What a service needs to know to run. */
export interface ServiceConfig {
  /** Where its log and views lie, as each role of the database reaches them. None of the roles may change events or tables. */
  readonly database: DatabaseRoles;
  /** Whose tokens are taken: the gateway's own, by which API keys are exchanged, and outside ones. */
  readonly issuers: readonly Issuer[];
  /** Key of the fingerprints of commands; kept apart from the log. */
  readonly fingerprintKey: Uint8Array;
  /** Key of the ids that belong to callers' own numbers. Changing it makes old numbers unfindable. */
  readonly referenceKey: Uint8Array;
  /** Where the keys of clients lie, as the vault's own role, and the keys that wrap them: the first wraps, older ones still open. */
  readonly vault: { readonly url: string; readonly masters: readonly [MasterKey, ...MasterKey[]] };
  readonly logLevel: string;
  /** Business time, RFC 3339. */
  readonly clock: () => string;
}
