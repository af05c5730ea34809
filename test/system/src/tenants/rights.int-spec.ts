import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sql } from '../harness/log.ts';
import { startSystem } from '../harness/system.ts';
import type { System } from '../harness/system.ts';
import { powersOf, rightsOf } from './rights-in.ts';

// All that the services may do in the database. Whoever gives a role more writes it down here.
const written = {
  attune_writer: [
    'cases: usage',
    'cases.append_entries(): execute',
    'cases.append_entry(): execute',
    'cases.append_group(): execute',
    'cases.append_one(): execute',
    'cases.claim_reference(): execute',
    'cases.free_reference(): execute',
    'cases.keep_snapshot(): execute',
    'cases.recorded_commands(): execute',
    'cases.reference_claim(): execute',
    'cases.release_references(): execute',
    'contacts: usage',
    'contacts.append_entries(): execute',
    'contacts.append_entry(): execute',
    'contacts.append_group(): execute',
    'contacts.append_one(): execute',
    'contacts.claim_time(): execute',
    'contacts.free_time(): execute',
    'contacts.keep_snapshot(): execute',
    'contacts.recorded_commands(): execute',
    'gateway: usage',
    'gateway.keep_api_key(): execute',
    'gateway.revoke_api_key(): execute',
  ],
  attune_reader: [
    'cases: usage',
    'cases.case_clients: select',
    'cases.case_list: select',
    'cases.case_references: select',
    'cases.commands: select',
    'cases.events: select',
    'cases.head_position(): execute',
    'cases.kept_snapshot(): execute',
    'cases.position_at(): execute',
    'cases.reviews_due: select',
    'cases.snapshots: select',
    'cases.stream_events(): execute',
    'cases.tenant_event(): execute',
    'cases.tenant_events(): execute',
    'cases.tenant_head(): execute',
    'contacts: usage',
    'contacts.commands: select',
    'contacts.events: select',
    'contacts.head_position(): execute',
    'contacts.kept_snapshot(): execute',
    'contacts.meetings: select',
    'contacts.position_at(): execute',
    'contacts.snapshots: select',
    'contacts.stream_events(): execute',
    'contacts.tenant_event(): execute',
    'contacts.tenant_events(): execute',
    'contacts.tenant_head(): execute',
    'gateway: usage',
    'gateway.api_keys: select',
    'gateway.holding_api_key(): execute',
    'gateway.tenant_api_key(): execute',
    'gateway.tenant_api_keys(): execute',
  ],
  attune_follower: [
    'cases: usage',
    'cases.before_sealing: select',
    'cases.case_clients: delete, insert, select, update',
    'cases.case_list: delete, insert, select, update',
    'cases.case_references: delete, insert, select, update',
    'cases.checkpoints: delete, insert, select, update',
    'cases.commands: select',
    'cases.events: select',
    'cases.ledger: insert, select',
    'cases.parked_events: delete, insert, select, update',
    'cases.parked_keys: delete, insert, select, update',
    'cases.reviews_due: delete, insert, select, update',
    'contacts: usage',
    'contacts.checkpoints: delete, insert, select, update',
    'contacts.commands: select',
    'contacts.events: select',
    'contacts.ledger: insert, select',
    'contacts.meetings: delete, insert, select, update',
    'contacts.parked_events: delete, insert, select, update',
    'contacts.parked_keys: delete, insert, select, update',
    'gateway: usage',
  ],
} as const;

let system: System;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

test.each(Object.entries(written))('%s may do what is written here, and no more', async (role, rights) => {
  expect(await rightsOf(system.running.owner, role)).toEqual(rights);
  expect(await powersOf(system.running.owner, role)).toEqual([]);
});

test('every table with a tenant is under row-level security, whoever made it', async () => {
  const tables = await sql<{ name: string; apart: boolean }>(
    system.running.owner,
    `select c.oid::regclass::text as name, c.relrowsecurity as apart from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relkind in ('r', 'p') and a.attname = 'tenant' and not a.attisdropped order by 1`,
  );
  expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining(['cases.case_list', 'cases.events', 'gateway.api_keys']));
  expect(tables.filter(({ apart }) => !apart)).toEqual([]);
});

test('no view shows what row-level security hides', async () => {
  const views = await sql(
    system.running.owner,
    `select oid::regclass::text as name from pg_class where relkind in ('v', 'm') and relnamespace::regnamespace::text !~ '^(pg_|information_schema)'`,
  );
  expect(views).toEqual([]);
});

test('a function that runs as its owner looks for names in its own schema first, and in nobody else’s', async () => {
  const loose = await sql(
    system.running.owner,
    `select oid::regprocedure::text as name, proconfig from pg_proc
      where prosecdef and not coalesce(proconfig @> array['search_path=' || pronamespace::regnamespace || ', pg_temp'], false)`,
  );
  expect(loose).toEqual([]);
});

test('the one role of earlier installations is left without rights and without login', async () => {
  await sql(
    system.running.owner,
    `create role attune_app login; grant usage on schema cases, gateway to attune_app;
      grant select on all tables in schema cases, gateway to attune_app; grant execute on function cases.append_one to attune_app`,
  );
  await system.restart();
  expect(await rightsOf(system.running.owner, 'attune_app')).toEqual([]);
  const [role] = await sql(system.running.owner, `select rolcanlogin as login from pg_roles where rolname = 'attune_app'`);
  expect(role).toEqual({ login: false });
});
