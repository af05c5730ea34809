import { jest } from '@jest/globals';
import { onServer, type Sql } from './on-server.ts';
import { testDatabase } from './test-database.ts';
import { testRun } from './test-run.ts';

const migrations: string[] = [];

async function migrate(url: string): Promise<void> {
  migrations.push(url);
  await onServer(url, (sql) => sql('create table debts (id int primary key)'));
}

async function ask(url: string, statement: string): Promise<readonly Record<string, unknown>[]> {
  let found: readonly Record<string, unknown>[] = [];
  await onServer(url, async (sql: Sql) => {
    ({ rows: found } = await sql(statement));
  });
  return found;
}

it('gives databases that are migrated once and do not see each other', async () => {
  const [one, two] = await Promise.all([testDatabase(migrate, 'debts'), testDatabase(migrate, 'debts')]);
  await ask(one.url, 'insert into debts values (1)');
  expect(await ask(one.url, 'select id from debts')).toEqual([{ id: 1 }]);
  expect(await ask(two.url, 'select id from debts')).toEqual([]);
  expect(migrations).toHaveLength(1);
});

it('drops a database with its sessions', async () => {
  const { url, drop } = await testDatabase(migrate, 'debts');
  const sleeping = expect(ask(url, 'select pg_sleep(60)')).rejects.toThrow();
  await drop();
  await sleeping;
  await expect(ask(url, 'select 1')).rejects.toThrow('does not exist');
});

it('runs a migration that failed again, from the beginning', async () => {
  let attempts = 0;
  const failing = async (url: string) => {
    await onServer(url, (sql) => sql('create table half ()'));
    if ((attempts += 1) === 1) throw new Error('interrupted');
  };
  await expect(testDatabase(failing, 'half')).rejects.toThrow('interrupted');
  const { url } = await testDatabase(failing, 'half');
  expect(await ask(url, 'select count(*)::int as rows from half')).toEqual([{ rows: 0 }]);
});

it('does not wait for sessions that a migration left open', async () => {
  const leaving = async (url: string) => {
    void ask(url, 'select pg_sleep(60)').catch(() => undefined);
    await onServer(url, (sql) => sql('select 1'));
  };
  const { url } = await testDatabase(leaving, 'leaving');
  expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }]);
});

it('refuses a name that could be read as more than a name', async () => {
  await expect(testDatabase(migrate, 'x; drop database postgres')).rejects.toThrow('short name');
});

it('keeps no more than the last file needs: what another file of this worker made is gone', async () => {
  const { server, run, worker } = testRun();
  const before = `test_${run}_${worker}_left`;
  await onServer(server, (sql) => sql(`create database ${before}`));
  jest.resetModules();
  const again = await import('./test-database.ts');
  await again.testDatabase(migrate, 'debts');
  expect(await ask(server, `select datname from pg_database where datname = '${before}'`)).toEqual([]);
});
