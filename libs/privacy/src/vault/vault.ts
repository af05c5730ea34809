import type { ClientKey } from '../sealing/client-key.ts';
import type { Erasure } from './erasure.ts';
import type { KeyAsked } from './key-asked.ts';
import type { Keyring } from './keyring.ts';
import type { OpeningRecord } from './opening-record.ts';

/** Keeps a key for each client, apart from what it seals. Every method throws `VaultAway` when there is no answer in time. */
export interface Vault {
  /**
   * The client's key to seal with; made when there is none yet.
   * @throws ClientForgotten when the client was erased
   */
  keyFor(tenant: string, clientId: string): Promise<ClientKey>;
  /** The keys to open with, as many at once as a page needs. */
  keys(tenant: string, asked: readonly KeyAsked[]): Promise<Keyring>;
  /** Destroys the client's keys for good. The same again changes nothing, and answers when it was. */
  erase(tenant: string, clientId: string, by: { readonly actor: string; readonly at: string }): Promise<Erasure>;
  isErased(tenant: string, clientId: string): Promise<boolean>;
  /** Settles once the record is kept: give out what was opened only then. Records of one moment go together. */
  recordOpening(opening: OpeningRecord): Promise<void>;
  /** @throws MasterKeyWrong when keys came to be wrapped by a master key that this process does not have */
  check(): Promise<void>;
  /** Waits for records under way and forgets every key. Twice is harmless; the caller's pool stays open. */
  close(): Promise<void>;
}
