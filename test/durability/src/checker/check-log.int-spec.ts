import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { eventStoreMigrations, migrate, postgresEventStore } from '@attune/event-store';
import { testDatabase, type TestDatabase } from '@attune/testing';
import pg from 'pg';
import { appendOnce } from '../writers/appending.ts';
import { noteDown } from '../writers/note-down.ts';
import { checkLog } from './check-log.ts';
import { readAcknowledged } from './read-acknowledged.ts';

const schema = 'load';
let database: TestDatabase;
let client: pg.Client;
let file: string;

beforeAll(async () => {
  database = await testDatabase(async (url) => {
    const owner = new pg.Client({ connectionString: url });
    await owner.connect();
    await migrate(owner, { schema, sets: [eventStoreMigrations] });
    await owner.end();
  }, 'durability');
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  file = join(mkdtempSync(join(tmpdir(), 'attune-check-')), 'w1.acknowledged');
  const pool = new pg.Pool({ connectionString: database.url });
  const store = postgresEventStore({ pool, schema });
  for (let n = 0; n < 40; n += 1) await appendOnce(store, 'w1', n % 4, noteDown(file));
  await store.close();
  await pool.end();
  // The writer was killed while it noted something down.
  appendFileSync(file, '{"id":"half a line');
});
afterAll(async () => {
  rmSync(join(file, '..'), { recursive: true });
  await client.end();
  await database.drop();
});

/** What the checker says of the log after some damage, which is undone again. */
async function found(damage = 'select 1', kept = readAcknowledged(file)) {
  await client.query(`begin; set local search_path to ${schema}`);
  try {
    await client.query(
      `alter table events drop constraint events_pkey; do $$ declare c text; begin
        for c in select conname from pg_constraint where conrelid = 'events'::regclass and contype = 'u' loop
          execute format('alter table events drop constraint %I', c); end loop; end $$`,
    );
    await client.query(damage);
    const { findings } = await checkLog(client, schema, kept);
    return [...new Set(findings.map(({ promise }) => promise))];
  } finally {
    await client.query('rollback');
  }
}

const long = `(select command_id from events group by command_id having count(*) > 2 order by min(position) limit 1)`;
const swap = (column: string) => `update events e set ${column} = o.${column} from events o
  where (e.position, o.position) in ((3, 9), (9, 3))`;

it('finds nothing in a log that kept its promises, nor in an append that nobody was told of', async () => {
  expect(await found()).toEqual([]);
  expect(await found('select 1', readAcknowledged(file).slice(0, 30))).toEqual([]);
});

it.each([
  [
    'an append is lost whole',
    `delete from events where command_id = ${long}; delete from commands where command_id not in (select command_id from events)`,
    'what was acknowledged is there once, as it was sent',
  ],
  [
    'the last append is lost whole',
    `delete from commands where position = (select max(position) from events); delete from events where command_id not in (select command_id from commands)`,
    'what was acknowledged is there once, as it was sent',
  ],
  [
    'half an append is lost',
    `delete from events where command_id = ${long} and ordinal > 0`,
    'an append is there whole or not at all',
  ],
  ['an event is doubled', 'insert into events select * from events where position = 5', 'positions are dense'],
  [
    'an append is doubled at the end',
    `insert into events select (jsonb_populate_record(e, jsonb_build_object('position', p + 1 + ordinal))).*
      from events e, (select max(position) as p from events) head where command_id = ${long}`,
    'an append lies whole, side by side',
  ],
  ['a position is left out', 'update events set position = position + 1 where position > 20', 'positions are dense'],
  ['two events change places', swap('body'), 'an append is there whole or not at all'],
  [
    'two revisions change places',
    `update events set revision = 3 - revision where stream = 'w1-1' and revision < 3`,
    'revisions have no gap',
  ],
  ['a revision is left out', `update events set revision = revision + 1 where stream = 'w1-1'`, 'revisions have no gap'],
  ['a time falls', `update events set recorded_at = recorded_at - interval '1 hour' where position = 30`, 'times never fall'],
  [
    'a body is another',
    `update events set body = replace(body, 'xx', 'xy') where position = 12`,
    'what was acknowledged is there once, as it was sent',
  ],
  ['a body is no longer readable', `update events set body = '?' where position = 12`, 'an append is there whole or not at all'],
  [
    'an event went to another tenant',
    `update events set tenant = 'east' where command_id = ${long} and ordinal = 1`,
    'an append is there whole or not at all',
  ],
  [
    'an ordinal is another',
    `update events set ordinal = ordinal + 10 where command_id = ${long} and ordinal = 1`,
    'an append is there whole or not at all',
  ],
  ['a command is lost', `delete from commands where command_id = ${long}`, 'commands say what was appended'],
  [
    'a command counts wrong',
    'update commands set events = events + 1 where position = 30 or true',
    'commands say what was appended',
  ],
  ['a command says another place', 'update commands set position = position + 1', 'commands say what was appended'],
  ['a command says another revision', 'update commands set revision = revision + 1', 'commands say what was appended'],
  [
    'a command remembers events that are nowhere',
    `insert into commands select (jsonb_populate_record(c, jsonb_build_object('command_id', gen_random_uuid()))).* from commands c limit 1`,
    'commands say what was appended',
  ],
])('objects when %s', async (_what, damage, promise) => {
  expect(await found(damage)).toContain(promise);
});

it('objects to what was acknowledged elsewhere than it lies, and to what nobody ever stored', async () => {
  const [first, ...more] = readAcknowledged(file);
  const promise = 'what was acknowledged is there once, as it was sent';
  if (first === undefined) throw new Error('nothing was acknowledged');
  expect(await found('select 1', [{ ...first, position: String(BigInt(first.position) + 1n) }, ...more])).toEqual([promise]);
  expect(await found('select 1', [{ ...first, revision: first.revision + 1 }, ...more])).toEqual([promise]);
  expect(await found('select 1', [...more, { ...first, id: 'another' }])).toEqual([promise]);
});
