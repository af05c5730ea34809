import { databaseRoles, makeRoles, migrate, TenantViews } from '@attune/event-store';
import { fillTenants, testDatabase } from '@attune/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { schema } from '../cases.runtime.ts';
import { migrations } from '../migrations.ts';
import { viewRows } from '../views/view-rows.ts';

const roles = { writer: 'cases_spec_writer', reader: 'cases_spec_reader', follower: 'cases_spec_follower' };
const password = 'cases_spec';
const tenants = ['north', 'south'];

/** Claims of numbers go by functions alone; what stopped a projection is the operator's to see. */
const unseen = ['parked_events', 'reference_claims'];

let owner: pg.Client;
let tables: readonly string[];
let served: DataSource;
let drop: () => Promise<void>;
const clients = new Map<string, pg.Client>();

async function prepare(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await makeRoles(client, roles, password);
  await migrate(client, { schema, sets: migrations, roles });
  await client.end();
}

beforeAll(async () => {
  const database = await testDatabase(prepare, 'cases_tenants');
  ({ drop } = database);
  const address = (username: string) => Object.assign(new URL(database.url), { username, password }).href;
  owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  tables = await fillTenants(owner, schema, tenants);
  for (const role of databaseRoles) {
    const client = new pg.Client({ connectionString: address(roles[role]) });
    await client.connect();
    clients.set(role, client);
  }
  const source = { type: 'postgres', url: address(roles.reader), schema, extra: { max: 1 } } as const;
  served = await new DataSource({ ...source, entities: [...viewRows] }).initialize();
});
afterAll(async () => {
  await served.destroy();
  for (const client of [...clients.values(), owner]) await client.end();
  await drop();
});

/** What a role sees of a table: whose rows, or that it may not look. */
async function seen(role: string, table: string, tenant?: string): Promise<readonly string[] | 'denied'> {
  const client = clients.get(role);
  await client?.query('begin');
  try {
    if (tenant !== undefined) await client?.query(`select set_config('attune.tenant', $1, true)`, [tenant]);
    const found = await client?.query<{ tenant: string }>(`select tenant from ${schema}.${table} order by tenant`);
    return found?.rows.map((row) => row.tenant) ?? [];
  } catch (error) {
    expect(error).toMatchObject({ code: '42501' });
    return 'denied';
  } finally {
    await client?.query('rollback');
  }
}

describe('every table with a tenant, found from the catalogue', () => {
  test('is under row-level security', async () => {
    const { rows } = await owner.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = $1::regnamespace and relrowsecurity and not relforcerowsecurity`,
      [schema],
    );
    expect(tables).toEqual(
      expect.arrayContaining(['case_list', 'case_references', 'commands', 'events', 'reference_claims', 'reviews_due']),
    );
    expect(tables.filter((table) => !rows.some(({ name }) => name === table))).toEqual([]);
  });

  test('shows the reader its tenant, none without one, none of another, and lets it write nothing', async () => {
    for (const table of tables) {
      const none = await seen('reader', table);
      if (unseen.includes(table)) {
        expect(none).toBe('denied');
        continue;
      }
      expect([table, none]).toEqual([table, []]);
      for (const tenant of tenants) expect([table, await seen('reader', table, tenant)]).toEqual([table, [tenant]]);
      for (const tenant of ['', 'nobody', 'nort_', 'north%'])
        expect([table, await seen('reader', table, tenant)]).toEqual([table, []]);
    }
  });

  test('shows the writer nothing, and the follower all that it may see', async () => {
    for (const table of tables) {
      expect([table, await seen('writer', table, 'north')]).toEqual([table, 'denied']);
      expect([tenants, 'denied']).toContainEqual(await seen('follower', table));
    }
  });
});

describe('every repository', () => {
  test('sees the rows of the tenant that is read for, though nobody asks for it', async () => {
    const views = new TenantViews(served);
    expect(viewRows.length).toBeGreaterThan(2);
    for (const entity of viewRows) {
      const read = (tenant: string) =>
        views.read(tenant, (rows) => rows.getRepository<{ tenant: string }>(entity.options.name).find());
      for (const tenant of tenants)
        expect([entity.options.name, await read(tenant)]).toMatchObject([entity.options.name, [{ tenant }]]);
      expect(await read('nobody')).toEqual([]);
      const foreign = await views.read('south', (rows) =>
        rows.getRepository<{ tenant: string }>(entity.options.name).findBy({ tenant: 'north' }),
      );
      expect(foreign).toEqual([]);
      // The pool has one connection: what the last reading left on it would show.
      expect(await served.getRepository(entity.options.name).find()).toEqual([]);
    }
  });

  test('writes nothing', async () => {
    const views = new TenantViews(served);
    for (const { options } of viewRows) {
      await expect(views.read('north', (rows) => rows.getRepository(options.name).clear())).rejects.toMatchObject({
        code: '42501',
      });
      await expect(
        views.read('north', (rows) => rows.createQueryBuilder().delete().from(options.name).execute()),
      ).rejects.toMatchObject({ code: '42501' });
    }
  });
});
