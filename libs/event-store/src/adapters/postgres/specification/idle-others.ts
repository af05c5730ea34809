import pg from 'pg';
import type { TestSchema } from './test-schema.ts';

/** Leaves open, until the fixture closes, what other ways to order a log have waited for though it has nothing to do with it. */
export async function idleOthers(world: TestSchema): Promise<void> {
  const connect = async (connectionString: string) => {
    const client = new pg.Client({ connectionString });
    await client.connect();
    return client;
  };
  const database = `${world.schema}_other`;
  await world.admin.query(`create database ${database}`);
  const other = await connect(Object.assign(new URL(world.server), { pathname: `/${database}` }).href);
  const [idle, locking] = [await connect(world.server), await connect(world.server)];
  world.onClose(async () => {
    for (const client of [other, idle, locking]) await client.end();
    await world.admin.query(`drop database ${database}`);
  });
  await other.query('create table things (id int); begin; insert into things values (1)');
  await idle.query('begin isolation level repeatable read; select pg_current_xact_id(); select count(*) from pg_class');
  await locking.query('select pg_advisory_lock(1), pg_advisory_lock(1635021941, 1)');
}
