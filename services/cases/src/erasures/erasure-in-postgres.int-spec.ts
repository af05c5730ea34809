import { migrate, postgresEventStore } from '@attune/event-store';
import { masterKeyOf, postgresVault, vaultMigrations } from '@attune/privacy';
import { testDatabase } from '@attune/testing';
import pg from 'pg';
import { schema } from '../cases.runtime.ts';
import { migrations } from '../migrations.ts';
import { erasureBehaviours } from './specification/erasure-behaviours.ts';

erasureBehaviours('postgres', async () => {
  const { url, drop } = await testDatabase(prepare, 'cases_and_vault');
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  pool.on('error', () => undefined); // a connection that is still closing when its database goes
  const store = postgresEventStore({ pool, schema });
  const vault = await postgresVault({ pool, schema: 'vault', masters: [masterKeyOf(Buffer.alloc(32, 7))] });
  return {
    store,
    vault,
    close: async () => {
      await vault.close();
      await store.close();
      await pool.end();
      await drop();
    },
  };
});

async function prepare(url: string): Promise<void> {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  await migrate(owner, { schema, sets: migrations });
  await migrate(owner, { schema: 'vault', sets: [vaultMigrations] });
  await owner.end();
}
