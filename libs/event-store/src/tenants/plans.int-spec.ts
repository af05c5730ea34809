import { afterEach, beforeEach, expect, test } from '@jest/globals';
import pg from 'pg';
import { serverUrl, testRoles } from '../adapters/postgres/specification/test-server.ts';
import { type TestSchema, testSchema } from '../adapters/postgres/specification/test-schema.ts';

let world: TestSchema;

beforeEach(async () => {
  world = await testSchema('select 1');
  await world.admin.query(
    `insert into ${world.schema}.events (position, recorded_at, command_id, ordinal, revision, version, tenant, stream, type, occurred_at,
        origin, actor_kind, actor_id, correlation_id, body)
      select n, now(), gen_random_uuid(), 0, n / 100 + 1, 1, 'tenant-' || n % 2, 'case-' || n % 100, 't', '', 'live', 'k', 'i', 'c', '{}'
      from generate_series(1, 20000) n`,
  );
});
afterEach(() => world.close());

/** The plan of the query inside a function, as the reader runs it. */
async function planOf(call: string): Promise<string> {
  const client = new pg.Client({ connectionString: serverUrl() });
  await client.connect();
  const plans: string[] = [];
  client.on('notice', ({ message = '' }) => plans.push(message));
  await client.query(`load 'auto_explain'; set auto_explain.log_min_duration = 0; set auto_explain.log_nested_statements = on`);
  await client.query(`set client_min_messages = log; set role ${testRoles.reader}; set search_path to ${world.schema}`);
  await client.query(`select count(*) from ${call}`);
  await client.end();
  return plans.find((plan) => plan.includes('from events e')) ?? '';
}

const byStream = /Index Cond: \(\(\(?stream.*AND \(tenant.*AND \(revision/;

test.each([
  ['forward', 'false'],
  ['backward', 'true'],
])(
  'a stream is found by its index %s, also when the plan was made on an empty log; its tenant is checked once, not for each row',
  async (_way, backward) => {
    for (const state of ['analysed', 'empty']) {
      if (state === 'empty') await world.admin.query(`truncate ${world.schema}.events`);
      const plan = await planOf(`stream_events('tenant-1', 'case-1', 1, 50, null, 1000, ${backward})`);
      expect(plan).toContain('events_stream_tenant_revision_key');
      expect(plan).toMatch(byStream);
      expect(plan).toMatch(/One-Time Filter: .*InitPlan/);
      expect(plan).not.toMatch(/Seq Scan|Sort/);
    }
  },
);

test('a window of the log is found by position, and one event by its command', async () => {
  expect(await planOf(`tenant_events('tenant-1', 500, 600, false, null, null, null, null)`)).toMatch(
    /events_pkey[^]*Index Cond: \(\("?position"? > /,
  );
  const found = await planOf(`tenant_event('tenant-1', '00000000-0000-4000-8000-000000000000', 0)`);
  expect(found).toContain('commands_pkey');
  expect(found).toContain('events_pkey');
});
