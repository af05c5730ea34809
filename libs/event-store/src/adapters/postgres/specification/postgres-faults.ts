import pg from 'pg';
import type { Faults, Rows } from '../../../conformance/fixture.ts';
import type { DatabaseRoles } from '../../../migrations/database-roles.ts';
import { sendGroup } from '../appending/send-group.ts';
import { channelOf } from '../waking/announcer.ts';
import { cuttingProxy } from './cutting-proxy.ts';
import { idleOthers } from './idle-others.ts';
import { killableServer } from './killable-server.ts';
import { killableWriter } from './killable-writer.ts';
import { killedRebuild } from './killed-rebuild.ts';
import type { TestSchema } from './test-schema.ts';

/** What a server of PostgreSQL can suffer. */
export function postgresFaults(world: TestSchema): Faults {
  const { admin, schema } = world;
  const connect = async (role: keyof DatabaseRoles) => {
    const client = new pg.Client({ connectionString: world.url(role) });
    client.on('error', () => undefined);
    await client.connect();
    world.onClose(() => client.end().catch(() => undefined));
    return client;
  };
  const space = pg.escapeIdentifier(schema);
  const owner = async () => {
    const client = new pg.Client({ connectionString: world.server });
    await client.connect();
    world.onClose(() => client.end());
    return client;
  };
  const session = async (role: keyof DatabaseRoles) => {
    const client = await connect(role);
    await client.query(`set search_path to ${space}`);
    return { query: async (sql: string) => rowsOf(await client.query(sql)) };
  };
  return {
    as: async (role, sql) => (await session(role)).query(sql),
    session,
    openWithoutIndexScans: () =>
      Promise.resolve(world.open({ options: '-c enable_indexscan=off -c enable_indexonlyscan=off -c enable_bitmapscan=off' })),
    openCuttable: async () => {
      const proxy = await cuttingProxy(new URL(world.url('writer')));
      const store = world.open({ writersPort: proxy.port, wakeUps: false });
      world.onClose(() => proxy.close());
      return { store, cutAnswer: () => proxy.cutAnswer() };
    },
    holdAppend: async (append) => {
      const client = await connect('writer');
      await client.query('begin');
      const pending = { appends: [append], together: false, size: 0, resolve: () => undefined, reject: () => undefined };
      await sendGroup(client, schema, [{ pending, append, offset: 0, rival: false }]);
      const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
      return {
        commit: () => client.query('commit'),
        rollback: () => client.query('rollback'),
        kill: () => admin.query('select pg_terminate_backend($1)', [rows[0]?.pid]),
      };
    },
    refuseType: async (type) => {
      await admin.query(`alter table ${space}.events add constraint refused check (type <> ${pg.escapeLiteral(type)})`);
    },
    wakeUp: async () => {
      await admin.query(`notify ${pg.escapeIdentifier(channelOf(schema))}`);
    },
    killWakeUps: async () => {
      await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1', [
        `${schema} listens`,
      ]);
    },
    killConnection: async () => {
      await admin.query(
        `select pg_terminate_backend(pid) from (select pid from pg_stat_activity where application_name = $1 order by random() limit 1) one`,
        [schema],
      );
    },
    writer: (name, batch) => killableWriter({ url: world.url('writer'), schema, name, batch }),
    idleOthers: () => idleOthers(world),
    block: async () => {
      const client = await owner();
      await client.query(`begin; lock table ${space}.events in access exclusive mode`);
      return { release: () => client.query('rollback') };
    },
    ownServer: killableServer,
    killedRebuild: (parts, afterMs) => killedRebuild(schema, parts, afterMs),
    connections: async () => {
      const { rows } = await admin.query<{ all: number; listening: number }>(
        `select count(*)::int as all, count(*) filter (where application_name like '% listens')::int as listening
          from pg_stat_activity where application_name in ($1, $2)`,
        [schema, `${schema} listens`],
      );
      return { all: rows[0]?.all ?? 0, listening: rows[0]?.listening ?? 0 };
    },
  };
}

/** The rows of the last statement: where there are several, the driver gives a result for each. */
function rowsOf(results: pg.QueryResult<Rows[number]> | readonly pg.QueryResult<Rows[number]>[]): Rows {
  return 'rows' in results ? results.rows : (results.at(-1)?.rows ?? []);
}
