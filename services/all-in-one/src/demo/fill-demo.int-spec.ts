import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { startAll } from '../start-all.ts';
import type { Running } from '../start-all.ts';
import { fillDemo } from './fill-demo.ts';
import { demoTenants } from './people/tenants.ts';

const folder = mkdtempSync(join(tmpdir(), 'attune-demo-'));
chmodSync(folder, 0o755);
let running: Running;
let database: pg.Client;

beforeAll(async () => {
  const clone = resolve(import.meta.dirname, '../../../..');
  const given = { clone, folder, port: 0, portAsked: true, tenant: 'demo', clientId: 'nobody', onNotice: () => undefined };
  running = await startAll(given);
  database = new pg.Client({ connectionString: running.owner });
  await database.connect();
}, 60_000);
afterAll(async () => {
  await database.end();
  const { dataDir } = running.postgres;
  await running.stop();
  for (const left of [folder, dataDir, `${dataDir}.password`]) rmSync(left, { recursive: true, force: true });
});

/** Fills with so many people of each tenant, and gives what was said. */
async function filled(clients: number): Promise<readonly string[]> {
  const said: string[] = [];
  const some = demoTenants.map((tenant) => ({ ...tenant, clients }));
  await fillDemo(running, (text) => said.push(text), some);
  return said;
}

async function log(): Promise<readonly { readonly tenant: string; readonly stream: string; readonly body: string }[]> {
  const { rows } = await database.query<{ tenant: string; stream: string; body: string }>(
    'select tenant, stream, body from cases.events order by position',
  );
  return rows;
}

it('fills both tenants, goes on after an interruption, and adds nothing the next time', async () => {
  expect((await filled(20))[0]).toBe('Filling the demonstration with 40 invented people.');
  const first = await log();
  expect(new Set(first.map(({ tenant }) => tenant))).toEqual(new Set(['demo', 'demo-north']));

  await filled(25);
  const more = await log();
  expect(more.slice(0, first.length)).toEqual(first);
  expect(more.length).toBeGreaterThan(first.length);

  expect(await filled(25)).toEqual([]);
  expect(await log()).toHaveLength(more.length);
}, 120_000);
