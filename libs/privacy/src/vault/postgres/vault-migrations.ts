import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The vault's tables and functions, for `migrate`, in a schema of their own. Then `grantToVault` gives a role the functions. */
export const vaultMigrations = { name: 'vault', folder: sqlFolder(import.meta.dirname) } as const;

// The compiler copies no .sql: from dist as from src they are found beside the sources, by way of the package's root.
function sqlFolder(start: string): string {
  let root = start;
  while (!existsSync(join(root, 'package.json')) && root !== dirname(root)) root = dirname(root);
  return join(root, 'src/vault/postgres/migrations');
}
