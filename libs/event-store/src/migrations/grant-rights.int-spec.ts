import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { eventStoreMigrations } from '../adapters/postgres/event-store-migrations.ts';
import { testRoles } from '../adapters/postgres/specification/test-server.ts';
import { type TestSchema, testSchema } from '../adapters/postgres/specification/test-schema.ts';
import { grantRights } from './grant-rights.ts';

let world: TestSchema;

beforeEach(async () => {
  world = await testSchema(`
    create table notes (tenant text, words text);
    create table letters (tenant text, words text);
    alter table letters enable row level security;
    create table days (day date)`);
});
afterEach(() => world.close());

const options = () => ({ schema: world.schema, sets: [eventStoreMigrations], roles: testRoles });
const may = async (role: string, right: string, table: string) => {
  const { rows } = await world.admin.query<{ may: boolean }>('select has_table_privilege($1, $2, $3) as may', [
    role,
    `${world.schema}.${table}`,
    right,
  ]);
  return rows[0]?.may;
};

test('a view is written by the follower, and read by requests only where row-level security keeps tenants apart', async () => {
  for (const table of ['notes', 'letters', 'days']) {
    for (const right of ['select', 'insert', 'update', 'delete']) expect(await may(testRoles.follower, right, table)).toBe(true);
    for (const right of ['select', 'insert', 'update', 'delete', 'truncate']) {
      expect([table, right, await may(testRoles.writer, right, table)]).toEqual([table, right, false]);
      expect([table, right, await may(testRoles.reader, right, table)]).toEqual([
        table,
        right,
        table === 'letters' && right === 'select',
      ]);
    }
  }
});

test('what was given beyond that is taken away, from the roles and from everybody', async () => {
  await world.admin.query(
    `grant all on ${world.schema}.events, ${world.schema}.notes to ${testRoles.reader};
      grant execute on all functions in schema ${world.schema} to public`,
  );
  await grantRights(world.admin, options());
  expect(await may(testRoles.reader, 'delete', 'events')).toBe(false);
  expect(await may(testRoles.reader, 'select', 'notes')).toBe(false);
  const { rows } = await world.admin.query<{ may: boolean }>(
    `select has_function_privilege($1, oid, 'execute') as may from pg_proc where pronamespace = $2::regnamespace and proname = 'append_entry'`,
    [testRoles.reader, world.schema],
  );
  expect(rows).toEqual([{ may: false }]);
});

test('another follower takes over what the one before saw', async () => {
  await grantRights(world.admin, {
    ...options(),
    roles: { ...testRoles, follower: testRoles.writer, writer: testRoles.follower },
  });
  const { rows } = await world.admin.query<{ roles: string }>(
    `select distinct roles::text from pg_policies where schemaname = $1 and policyname = 'every_tenant'`,
    [world.schema],
  );
  expect(rows).toEqual([{ roles: `{${testRoles.writer}}` }]);
});

test('a function that is not there, and one role for two purposes, are refused, and nothing is changed', async () => {
  const wrong = { ...eventStoreMigrations, tables: {}, calls: { reader: ['read_minds'] } };
  await expect(grantRights(world.admin, { ...options(), sets: [wrong] })).rejects.toThrow('event-store/read_minds is refused');
  const one = { ...testRoles, reader: testRoles.follower };
  await expect(grantRights(world.admin, { ...options(), roles: one })).rejects.toThrow('is refused');
  expect(await may(testRoles.follower, 'insert', 'events')).toBe(false);
  expect(await may(testRoles.follower, 'select', 'events')).toBe(true);
});
