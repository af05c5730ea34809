import type { Pool } from 'pg';
import type { MasterKey } from '../../masters/master-key.ts';
import type { MasterKeyWrong } from '../../masters/master-key-wrong.ts';

export interface PostgresVaultOptions {
  /** The caller's pool, as the vault's role: the vault borrows from it and never ends it. */
  readonly pool: Pool;
  /** The vault's schema. */
  readonly schema: string;
  /** The first wraps, the others only open. */
  readonly masters: readonly [MasterKey, ...MasterKey[]];
  /** How long an answer may take, in milliseconds; 2,000 when not said. */
  readonly deadlineMs?: number;
  /** How long an answer is kept in memory, in milliseconds; 5,000 when not said. */
  readonly keepMs?: number;
  /** Told once, when a vault that was away at the start turns out to know a master key that was not configured. Its message names both. */
  readonly onWrongMaster?: (wrong: MasterKeyWrong) => void;
  /** Told of each key that is neither there nor erased, whenever the vault was asked for it. Ids only, so it may be logged. */
  readonly onLost?: (lost: { readonly tenant: string; readonly clientId: string; readonly keyId: string }) => void;
}
