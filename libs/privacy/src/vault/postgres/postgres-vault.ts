import { VaultAway } from '../vault-away.ts';
import type { Vault } from '../vault.ts';
import type { PostgresVaultOptions } from './postgres-vault-options.ts';
import { StoredVault } from './stored-vault.ts';

/**
 * The vault in PostgreSQL, for a role that may call its functions and nothing else.
 * One that is away at the start is compared with the master keys before its first answer.
 * @throws MasterKeyWrong when the vault's keys are wrapped by a master key that was not configured
 */
export async function postgresVault(options: PostgresVaultOptions): Promise<Vault> {
  const vault = new StoredVault(options);
  try {
    await vault.check();
  } catch (error) {
    if (!(error instanceof VaultAway)) throw error;
  }
  return vault;
}
