import type { EventStore } from '@attune/event-store';
import type { Vault } from '@attune/privacy';

/** An empty log with a vault beside it, for one behaviour. */
export interface ErasableLog {
  readonly store: EventStore;
  readonly vault: Vault;
  close(): Promise<void>;
}
