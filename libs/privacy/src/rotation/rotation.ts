import type { Pool } from 'pg';
import type { MasterKey } from '../masters/master-key.ts';

export interface RotationOptions {
  /** As the owner of the vault's tables. */
  readonly pool: Pool;
  readonly schema: string;
  /** The first wraps every key from now on; the others open what they wrapped. */
  readonly masters: readonly [MasterKey, ...MasterKey[]];
  /** Ends the rotation after the batch under way; what was wrapped anew stays so. */
  readonly signal?: AbortSignal;
  /** How many keys go together, in one transaction; 500 when not said. */
  readonly batch?: number;
  readonly onProgress?: (progress: RotationProgress) => void;
}

export interface RotationProgress {
  /** Keys looked at in this run. */
  readonly done: number;
  /** Keys that another master key wrapped when this run began. */
  readonly total: number;
}

export interface Rotation {
  /** Keys wrapped anew. */
  readonly rewrapped: number;
  /** Keys that did not unwrap, by their ids; they stay as they are. */
  readonly damaged: readonly { readonly tenant: string; readonly clientId: string; readonly keyId: string }[];
  /** Fingerprints of master keys that wrap nothing any more, and need not be configured. */
  readonly retired: readonly string[];
  readonly interrupted: boolean;
}
