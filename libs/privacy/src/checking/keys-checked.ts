import type { Pool } from 'pg';
import type { MasterKey } from '../masters/master-key.ts';

export interface KeysCheckOptions {
  /** As the owner of the vault's tables. */
  readonly pool: Pool;
  readonly schema: string;
  readonly masters: readonly [MasterKey, ...MasterKey[]];
  /** Ends the check after the page under way. */
  readonly signal?: AbortSignal;
  /** Told after each page: keys checked so far. */
  readonly onProgress?: (keys: number) => void;
}

/** What a check of every key found. */
export interface KeysChecked {
  readonly keys: number;
  /** How many keys each master key wraps, by fingerprint. */
  readonly wrappedBy: Readonly<Record<string, number>>;
  readonly erased: number;
  /** Keys that do not unwrap, by their ids. */
  readonly damaged: readonly { readonly tenant: string; readonly clientId: string; readonly keyId: string }[];
}
