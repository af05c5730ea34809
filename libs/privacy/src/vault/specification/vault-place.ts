import type { OpeningRecord } from '../opening-record.ts';
import type { Vault } from '../vault.ts';

/** One vault, as processes and a saboteur meet it. */
export interface VaultPlace {
  /** A process of its own at this vault. */
  open(): Promise<Vault>;
  /** Takes a client's key away without a trace, as a slip of an operator would. */
  lose(tenant: string, clientId: string): Promise<void>;
  openings(): Promise<readonly OpeningRecord[]>;
}
