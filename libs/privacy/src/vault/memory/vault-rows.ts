import type { ClientKey } from '../../sealing/client-key.ts';
import type { OpeningRecord } from '../opening-record.ts';

/** What a vault in memory holds; two vaults on the same rows are two processes at one vault. */
export class VaultRows {
  /** By tenant and client, as JSON. */
  readonly keys = new Map<string, ClientKey>();
  readonly tombstones = new Map<string, { readonly actor: string; readonly at: string }>();
  readonly openings: OpeningRecord[] = [];
}
