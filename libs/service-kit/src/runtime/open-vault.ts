import { outliveBreaks } from '@attune/event-store';
import { postgresVault, vaultSchema } from '@attune/privacy';
import type { Vault } from '@attune/privacy';
import pg from 'pg';
import type { ServiceConfig } from '../config/service-config.ts';

/**
 * Opens the vault over connections of its own. Away it is no reason not to start: what is not personal goes on.
 * One that comes back with keys wrapped by another master key stays away, and is told of.
 * @throws MasterKeyWrong, and leaves nothing open
 */
export async function openVault(
  { url, masters }: ServiceConfig['vault'],
  onWrongMaster: (wrong: Error) => void,
): Promise<{ vault: Vault; close: () => Promise<void> }> {
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  outliveBreaks(pool);
  try {
    const vault = await postgresVault({ pool, schema: vaultSchema, masters, onWrongMaster });
    const close = async () => {
      await vault.close();
      await pool.end();
    };
    return { vault, close };
  } catch (error) {
    await pool.end();
    throw error;
  }
}
