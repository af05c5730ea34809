import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { eventStoreMigrations } from '../adapters/postgres/event-store-migrations.ts';
import { serverUrl, testRoles } from '../adapters/postgres/specification/test-server.ts';
import { type TestSchema, testSchema } from '../adapters/postgres/specification/test-schema.ts';
import { migrate } from './migrate.ts';

describe('migrate', () => {
  let world: TestSchema;
  let folder: string;

  beforeEach(async () => {
    world = await testSchema('select 1');
    folder = await mkdtemp(join(tmpdir(), 'attune-migrations-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
    await world.close();
  });

  const file = (name: string, sql: string) => writeFile(join(folder, name), sql);
  const run = (client = world.admin) =>
    migrate(client, { schema: world.schema, sets: [eventStoreMigrations, { name: 'views', folder }], roles: testRoles });

  test('runs each file once, in order, in the schema, and gives the roles their rights', async () => {
    await file('0002-more.sql', 'alter table cases add column status text; insert into cases values (1, $$open$$)');
    await file('0001-cases.sql', 'create table cases (id int primary key)');
    await file('notes.txt', 'not a migration');
    expect(await run()).toEqual([
      { set: 'views', number: 1, name: '0001-cases.sql' },
      { set: 'views', number: 2, name: '0002-more.sql' },
    ]);
    expect(await run()).toEqual([]);
    await file('0003-index.sql', 'create index on cases (status)');
    expect(await run()).toMatchObject([{ number: 3 }]);
    await world.dataSource.query(`update ${world.schema}.cases set status = 'closed'`);
    await expect(world.dataSource.query(`update ${world.schema}.migrations set name = 'x'`)).rejects.toThrow('permission denied');
    await expect(world.dataSource.query(`create table ${world.schema}.mine (id int)`)).rejects.toThrow('permission denied');
    await expect(world.dataSource.query(`update ${world.schema}.ledger set leaf = 1`)).rejects.toThrow('permission denied');
    await expect(world.dataSource.query(`delete from ${world.schema}.ledger`)).rejects.toThrow('permission denied');
  });

  test('a failing file leaves nothing of itself, and those before it stay', async () => {
    await file('0001-cases.sql', 'create table cases (id int)');
    await file('0002-broken.sql', 'create table debts (id int); select * from nowhere');
    await expect(run()).rejects.toThrow('nowhere');
    const { rows } = await world.admin.query<{ cases: string | null; debts: string | null }>(
      `select to_regclass('${world.schema}.cases') as cases, to_regclass('${world.schema}.debts') as debts`,
    );
    expect([rows[0]?.cases === null, rows[0]?.debts === null]).toEqual([false, true]);
    await file('0002-broken.sql', 'create table debts (id int)');
    expect(await run()).toMatchObject([{ number: 2 }]);
  });

  test('refuses a file that was changed, lost, misnamed, doubled or came late', async () => {
    await file('0002-cases.sql', 'create table cases (id int)');
    await run();
    await file('0001-late.sql', 'select 1');
    await expect(run()).rejects.toThrow('views/0001-late.sql is refused: a file with a higher number has been applied.');
    await rm(join(folder, '0001-late.sql'));
    await file('0002-cases.sql', 'create table cases (id bigint)');
    await expect(run()).rejects.toThrow('views/0002-cases.sql is refused: it was changed after it had been applied');
    await rm(join(folder, '0002-cases.sql'));
    await expect(run()).rejects.toThrow('its file is gone');
    await file('0002-cases.sql', 'create table cases (id int)');
    await file('0002-twice.sql', 'select 1');
    await expect(run()).rejects.toThrow('its number is given twice');
    await rm(join(folder, '0002-twice.sql'));
    await file('3_bad.sql', 'select 1');
    await expect(run()).rejects.toThrow('its name is not NNNN-words.sql');
  });

  test('several processes at once apply each file once', async () => {
    await file('0001-cases.sql', 'create table cases (id int); select pg_sleep(0.1)');
    const clients = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const client = new pg.Client({ connectionString: serverUrl() });
        await client.connect();
        return client;
      }),
    );
    const applied = await Promise.all(clients.map((client) => run(client)));
    expect(applied.flat()).toHaveLength(1);
    await Promise.all(clients.map((client) => client.end()));
  });
});
