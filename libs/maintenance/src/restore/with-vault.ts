import { postgresVault, type Vault, vaultSchema } from '@attune/privacy';
import { mastersIn } from '../vault/masters-in.ts';
import { withOwnerPool } from '../vault/with-owner-pool.ts';

/** Opens the vault of this installation for some work. Keys that it makes stay, though the work should fail: the next try takes them. */
export function withVault<Done>(
  ownerUrl: string,
  environment: NodeJS.ProcessEnv,
  work: (vault: Vault) => Promise<Done>,
): Promise<Done> {
  const masters = mastersIn(environment);
  return withOwnerPool(ownerUrl, async (pool) => {
    const vault = await postgresVault({ pool, schema: vaultSchema, masters, deadlineMs: 60_000 });
    try {
      return await work(vault);
    } finally {
      await vault.close();
    }
  });
}
