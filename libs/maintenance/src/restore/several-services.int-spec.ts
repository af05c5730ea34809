import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate, postgresEventStore } from '@attune/event-store';
import { masterKeyOf, postgresVault, vaultMigrations, vaultSchema } from '@attune/privacy';
import { testDatabase } from '@attune/testing';
import type { TestDatabase } from '@attune/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import type { MaintainedService } from '../maintained-service.ts';
import type { Workplace } from '../maintenance-command.ts';
import { maintenanceOfAll } from '../maintenance-of-all.ts';
import { checkedIn, recordOf } from '../specification/record-of.ts';
import { smallService, smallTable } from '../specification/small-service.ts';

const services = [smallService('cases', 'case-list'), smallService('contacts', 'tries')];
/** Lies in a database of its own, elsewhere. */
const elsewhere = smallService('plans', 'plan-list');

let source: TestDatabase;
let target: TestDatabase;
const folder = mkdtempSync(join(tmpdir(), 'attune-backup-'));
beforeAll(async () => {
  [source, target] = [await testDatabase(migrateAll, 'two_services'), await testDatabase(migrateAll, 'two_services')];
}, 60_000);
afterAll(async () => {
  await Promise.all([source.drop(), target.drop()]);
  rmSync(folder, { recursive: true });
});

async function migrateAll(url: string): Promise<void> {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  for (const service of services) {
    await migrate(owner, { schema: service.schema, sets: service.migrations });
    for (const { name } of service.views) await owner.query(smallTable(service, name));
  }
  await migrate(owner, { schema: vaultSchema, sets: [vaultMigrations] });
  await owner.end();
}

/** Has each service record as many check-ins as its place in the list says; the views are left as nobody would build them. */
async function fill(url: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: url });
  pool.on('error', () => undefined); // a connection that is still closing when its database goes
  const vault = await postgresVault({ pool, schema: vaultSchema, masters: [masterKeyOf(new Uint8Array(32).fill(1))] });
  for (const [index, { schema }] of services.entries()) {
    const store = postgresEventStore({ pool, schema });
    for (const client of ['ada', 'grace'].slice(index)) await store.append(await recordOf(vault, client, checkedIn(client)));
    await store.close();
  }
  await pool.query(`insert into contacts.tries values ('north', 'of-nobody', 99)`);
  await vault.close();
  await pool.end();
}

/** Does the work of one command, and gives its exit code and last result. */
async function done(all: readonly MaintainedService[], { url }: TestDatabase, name: string) {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  const results: unknown[] = [];
  const outlet: Workplace['outlet'] = { result: (record) => void results.push(record), say: () => undefined };
  const workplace = { owner, ownerUrl: url, signal: new AbortController().signal, outlet, environment: {} };
  const command = maintenanceOfAll(all).find((one) => one.name === name);
  try {
    const code = await command?.read({ positionals: [join(folder, 'backup')], values: {} })(workplace);
    return { code, last: results.at(-1) };
  } finally {
    await owner.end();
  }
}

test('one backup holds the logs of all services, and a restore builds the views of each and heeds what each asks for', async () => {
  await fill(source.url);
  const logs = [
    { schema: 'cases', head: '2' },
    { schema: 'contacts', head: '1' },
  ];
  expect(await done(services, source, 'backup')).toMatchObject({ code: 0, last: { logs, vault: true } });
  expect(readdirSync(join(folder, 'backup/contacts')).filter((file) => /tries|checkpoints/.test(file))).toEqual([]);

  await expect(done(services.slice(0, 1), target, 'restore')).rejects.toMatchObject({ code: 'OtherTables' });

  const asked: string[] = [];
  const asking = [...services, elsewhere].map((service) => ({
    ...service,
    afterRestore: async (owner: pg.Client) => {
      const { rows } = await owner.query<{ n: number }>(`select count(*)::int as n from ${service.schema}.events`);
      asked.push(`${service.name}: ${String(rows[0]?.n)}`);
    },
  }));
  expect(await done(asking, target, 'restore')).toMatchObject({ code: 0, last: { logs, vault: true, views: 2 } });
  expect(asked).toEqual(['cases: 2', 'contacts: 1']);

  const owner = new pg.Client({ connectionString: target.url });
  await owner.connect();
  const { rows } = await owner.query('select * from cases.case_list union all select * from contacts.tries order by 1, 2');
  expect(rows).toEqual(['ada', 'grace', 'grace'].map((client) => ({ tenant: 'north', stream: `of-${client}`, events: 1 })));
  await owner.end();
}, 60_000);
