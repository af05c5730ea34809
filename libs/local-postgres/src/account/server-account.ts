import { statSync } from 'node:fs';
import { LocalPostgresRefused } from '../local-postgres-refused.ts';
import type { Account } from './account.ts';
import { accounts } from './accounts.ts';

/**
 * The account that the server runs as, where it isn't the caller's own. PostgreSQL refuses to run as root, so for root it is the owner of
 * the data if they are there already, else `postgres`, else `nobody`; no user is made on somebody's machine.
 *
 * @throws LocalPostgresRefused `NoAccount`
 */
export function serverAccount(dataDir: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(dataDir, { throwIfNoEntry: false })?.uid ?? 0;
  const known = accounts();
  const account =
    known.find(({ uid }) => uid !== 0 && uid === owner) ??
    known.find(({ name }) => name === 'postgres') ??
    known.find(({ name }) => name === 'nobody');
  if (account === undefined) {
    throw new LocalPostgresRefused(
      'NoAccount',
      'PostgreSQL does not run as root, and this machine has neither a user "postgres" nor "nobody". Start as an ordinary user.',
    );
  }
  return account;
}
