import { MasterKeyWrong } from '../../masters/master-key-wrong.ts';
import { wrapKey } from '../../masters/wrap-key.ts';
import type { ClientKey } from '../../sealing/client-key.ts';
import { newClientKey } from '../../sealing/new-client-key.ts';
import { ClientForgotten } from '../client-forgotten.ts';
import type { Erasure } from '../erasure.ts';
import type { KeyAsked } from '../key-asked.ts';
import { Keyring } from '../keyring.ts';
import type { Opening } from '../opening.ts';
import type { OpeningRecord } from '../opening-record.ts';
import { VaultAway } from '../vault-away.ts';
import type { Vault } from '../vault.ts';
import { type Ask, askBy } from './ask.ts';
import { KeyCache } from './key-cache.ts';
import { OpeningRecorder } from './opening-recorder.ts';
import type { PostgresVaultOptions } from './postgres-vault-options.ts';
import { type KeyRow, unwrapRow } from './unwrap-row.ts';
import { VaultMasters } from './vault-masters.ts';

interface ErasedRow {
  readonly erased_at: string;
  readonly already: boolean;
}

type AnswerRow = { readonly client_id: string; readonly erased: boolean } & (
  KeyRow | { readonly key_id: string; readonly master_id: null; readonly wrapped: null }
);

const newest = ''; // under this id, which no key has, the cache keeps a client's key to seal with

/** A vault over the functions of `migrations/`. */
export class StoredVault implements Vault {
  private readonly ask: Ask;
  private readonly masters: VaultMasters;
  private readonly cache: KeyCache;
  private readonly recorder: OpeningRecorder;
  private readonly onLost: PostgresVaultOptions['onLost'];
  private readonly onWrongMaster: PostgresVaultOptions['onWrongMaster'];
  private closed = false;
  private wrongTold = false;

  constructor({ pool, schema, masters, deadlineMs = 2_000, keepMs = 5_000, onLost, onWrongMaster }: PostgresVaultOptions) {
    this.ask = askBy(pool, schema, deadlineMs);
    this.masters = new VaultMasters(masters, this.ask);
    this.cache = new KeyCache(keepMs);
    this.recorder = new OpeningRecorder(this.ask);
    this.onLost = onLost;
    this.onWrongMaster = onWrongMaster;
  }

  async keyFor(tenant: string, clientId: string): Promise<ClientKey> {
    await this.ready();
    const kept = this.cache.get(tenant, { clientId, keyId: newest });
    if (typeof kept === 'object') return kept;
    const { generation } = this.cache;
    const made = wrapKey(this.masters.first, tenant, clientId, newClientKey());
    const values = [tenant, clientId, made.keyId, made.masterId, made.wrapped];
    const [row] = await this.ask<KeyRow>('key_for($1, $2, $3, $4, $5)', values);
    if (row === undefined) throw new ClientForgotten();
    const key = unwrapRow(this.masters, tenant, clientId, row);
    if (key === undefined) throw new VaultAway('damaged', row.key_id);
    this.cache.put(tenant, { clientId, keyId: newest }, key, generation);
    this.cache.put(tenant, { clientId, keyId: key.id }, key, generation);
    return key;
  }

  async keys(tenant: string, asked: readonly KeyAsked[]): Promise<Keyring> {
    await this.ready();
    const kept = asked.map((one) => [one, this.cache.get(tenant, one)] as const);
    const missing = kept.flatMap(([one, opening]) => (opening === undefined ? [one] : []));
    const known = kept.flatMap(([one, opening]) => (opening === undefined ? [] : [[one, opening] as const]));
    return new Keyring([...known, ...(missing.length === 0 ? [] : await this.fetch(tenant, missing))]);
  }

  async erase(tenant: string, clientId: string, by: { readonly actor: string; readonly at: string }): Promise<Erasure> {
    await this.ready();
    try {
      const [row] = await this.ask<ErasedRow>('erase_client($1, $2, $3, $4)', [tenant, clientId, by.at, by.actor]);
      if (row === undefined) throw new VaultAway('refused');
      return { erasedAt: row.erased_at, already: row.already };
    } finally {
      this.cache.forget(tenant, clientId); // also when no answer came: it may have been done
    }
  }

  async isErased(tenant: string, clientId: string): Promise<boolean> {
    await this.ready();
    const [row] = await this.ask<{ readonly is_erased: boolean }>('is_erased($1, $2)', [tenant, clientId]);
    return row?.is_erased === true;
  }

  async recordOpening(opening: OpeningRecord): Promise<void> {
    await this.ready();
    await this.recorder.record(opening);
  }

  async check(): Promise<void> {
    this.mustBeOpen();
    await this.masters.check();
  }

  async close(): Promise<void> {
    this.closed = true;
    this.cache.clear();
    await this.recorder.idle();
  }

  private async fetch(tenant: string, asked: readonly KeyAsked[]): Promise<readonly (readonly [KeyAsked, Opening])[]> {
    const { generation } = this.cache;
    const values = [tenant, asked.map(({ clientId }) => clientId), asked.map(({ keyId }) => keyId)];
    const rows = await this.ask<AnswerRow>('keys_of($1, $2, $3)', values);
    return rows.map((row) => {
      const one = { clientId: row.client_id, keyId: row.key_id };
      const opening = this.openingOf(tenant, row);
      if (opening === 'lost') this.onLost?.({ tenant, ...one });
      else this.cache.put(tenant, one, opening, generation);
      return [one, opening] as const;
    });
  }

  private openingOf(tenant: string, row: AnswerRow): Opening {
    if (row.erased) return 'erased';
    if (row.wrapped === null) return 'lost';
    return unwrapRow(this.masters, tenant, row.client_id, row) ?? 'lost';
  }

  private async ready(): Promise<void> {
    this.mustBeOpen();
    try {
      await this.masters.enrol();
    } catch (error) {
      if (!(error instanceof MasterKeyWrong)) throw error;
      // It serves already, for the vault was away at the start: as long as nothing can be unwrapped it is away.
      if (!this.wrongTold) this.onWrongMaster?.(error);
      this.wrongTold = true;
      throw new VaultAway('master-key', error.wraps.join(', '));
    }
  }

  private mustBeOpen(): void {
    if (this.closed) throw new VaultAway('closed');
  }
}
