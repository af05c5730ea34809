import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { migrate } from '@attune/event-store';
import { masterKeyOf, postgresVault, vaultMigrations } from '@attune/privacy';
import { testDatabase } from '@attune/testing';
import type { TestDatabase } from '@attune/testing';
import pg from 'pg';
import { migrations } from '../migrations.ts';
import { casesMaintenance } from './cases-maintenance.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase(async (url) => {
    const owner = new pg.Client({ connectionString: url });
    await owner.connect();
    await migrate(owner, { schema: 'cases', sets: migrations });
    await migrate(owner, { schema: 'vault', sets: [vaultMigrations] });
    await owner.end();
  }, 'cases_and_vault');
});
afterAll(() => database.drop());

test('erases whom the log says was erased, under each id that it names, and nobody else', async () => {
  const [pool, owner] = [new pg.Pool({ connectionString: database.url }), new pg.Client({ connectionString: database.url })];
  pool.on('error', () => undefined); // a connection that is still closing when its database goes
  await owner.connect();
  const vault = await postgresVault({ pool, schema: 'vault', masters: [masterKeyOf(new Uint8Array(32).fill(1))], keepMs: 0 });
  for (const client of ['ada', 'ada-of-a-number', 'grace']) await vault.keyFor('home', client);
  await vault.keyFor('away', 'ada');
  const body = JSON.stringify({ clientIds: ['ada', 'ada-of-a-number'], ground: 'client-asked' });
  await owner.query(
    `insert into cases.events (position, recorded_at, command_id, ordinal, revision, version, tenant, stream, type, occurred_at, origin,
        actor_kind, actor_id, correlation_id, client_id, body)
      select n, now(), gen_random_uuid(), 0, n, 1, 'home', 'case-1', 'ClientErased', '2026-11-25T12:00:00Z', 'live', 'compliance', 'c', 'r',
        'ada', $1 from generate_series(1, 2) n`,
    [body],
  );
  await owner.query('insert into cases.before_sealing values (1)');
  await casesMaintenance.afterRestore?.(owner);
  await casesMaintenance.afterRestore?.(owner);
  const erased = ['ada', 'ada-of-a-number', 'grace'].map((client) => vault.isErased('home', client));
  expect(await Promise.all(erased)).toEqual([true, true, false]);
  expect(await vault.isErased('away', 'ada')).toBe(false);
  expect((await owner.query('select from cases.before_sealing')).rowCount).toBe(0);
  await vault.close();
  await Promise.all([pool.end(), owner.end()]);
});
