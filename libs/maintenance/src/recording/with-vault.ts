import { postgresVault, vaultSchema } from '@attune/privacy';
import type { Vault } from '@attune/privacy';
import pg from 'pg';
import type { Workplace } from '../maintenance-command.ts';
import { mastersIn } from '../vault/masters-in.ts';

/** Does work with the vault, opened for its time. */
export async function withVault<Result>(
  { environment, ownerUrl }: Workplace,
  work: (vault: Vault) => Promise<Result>,
): Promise<Result> {
  const pool = new pg.Pool({ connectionString: environment['ATTUNE_VAULT'] ?? ownerUrl, max: 1 });
  pool.on('error', () => undefined);
  try {
    const vault = await postgresVault({ pool, schema: vaultSchema, masters: mastersIn(environment) });
    try {
      return await work(vault);
    } finally {
      await vault.close();
    }
  } finally {
    await pool.end();
  }
}
