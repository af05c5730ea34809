import { migrate } from '@attune/event-store';
import { grantToVault, vaultMigrations } from '@attune/privacy';
import pg from 'pg';

/** The role that reads and writes clients' keys, by the vault's functions only. */
const vaultRole = 'attune_vault';

const schema = 'vault';

/** Makes what is missing of the vault's role and tables. `password` is the role's. @returns the address of the vault, as its role */
export async function prepareVault(owner: pg.Client, ownerUrl: string, password: string): Promise<string> {
  const { rowCount } = await owner.query('select from pg_roles where rolname = $1', [vaultRole]);
  const verb = rowCount === 0 ? 'create' : 'alter';
  await owner.query(`${verb} role ${vaultRole} login password ${pg.escapeLiteral(password)}`);
  await migrate(owner, { schema, sets: [vaultMigrations] });
  await grantToVault(owner, schema, vaultRole);
  const address = new URL(ownerUrl);
  address.username = vaultRole;
  address.password = encodeURIComponent(password);
  return address.href;
}
