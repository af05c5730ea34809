import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { query } from './specification/query.ts';
import { start, stopRunning } from './specification/running.ts';
import { scratch, sweepScratch } from './specification/scratch.ts';

afterEach(async () => {
  await stopRunning();
  sweepScratch();
});

it('serves with a password, and keeps the password private beside the data', async () => {
  const { url, dataDir } = await start();
  expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  await expect(query(url.replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toThrow('password authentication failed');
  expect(statSync(`${dataDir}.password`).mode & 0o777).toBe(0o600);
  expect(url).toContain(readFileSync(`${dataDir}.password`, 'utf8'));
  expect(statSync(dataDir).mode & 0o777).toBe(0o700);
});

it('leaves nothing beside the data but the password and, while it runs, the claim', async () => {
  const { dataDir, stop } = await start();
  expect(readdirSync(join(dataDir, '..')).sort()).toEqual(['data', 'data.claim', 'data.password']);
  await stop();
  expect(readdirSync(join(dataDir, '..')).sort()).toEqual(['data', 'data.password']);
});

it('listens on the loopback address only, without a socket file, and keeps fsync on whatever is asked', async () => {
  const { url, dataDir } = await start({ settings: { fsync: 'off', listen_addresses: '*', work_mem: '8MB' } });
  const settings = await query(
    url,
    "select name, setting from pg_settings where name in ('fsync', 'listen_addresses', 'work_mem') order by 1",
  );
  expect(settings.map(({ setting }) => setting)).toEqual(['on', '127.0.0.1', '8192']);
  const listening = readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n');
  expect(listening[4]).toBe('');
});

it('sorts text by code point and changes the case of every letter, on every machine', async () => {
  const { url } = await start();
  const sorted = await query(url, "select w from (values ('ä'), ('b'), ('B')) as t(w) order by w");
  expect(sorted.map(({ w }) => w)).toEqual(['B', 'b', 'ä']);
  expect(await query(url, "select upper('ärger') as loud")).toEqual([{ loud: 'ÄRGER' }]);
});

it('keeps its data over a stop and start, and stops once however often it is asked', async () => {
  const first = await start();
  await query(first.url, 'create table kept as select 42 as answer');
  await Promise.all([first.stop(), first.stop()]);
  await first.stop();
  const second = await start({ cloneDir: join(first.dataDir, '..'), dataDir: first.dataDir });
  expect(await query(second.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
});

it('ends sessions that are open when it stops, and frees the port', async () => {
  const { url, stop } = await start();
  const sleeping = query(url, 'select pg_sleep(60)');
  const ended = expect(sleeping).rejects.toThrow();
  await stop();
  await ended;
  await expect(knock(Number(new URL(url).port))).rejects.toThrow('ECONNREFUSED');
});

it('takes a given password with any characters, for new data only', async () => {
  const cloneDir = scratch();
  const { url, stop, dataDir } = await start({ cloneDir, password: 'p@ss/word:é %' });
  expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  await stop();
  await expect(start({ cloneDir, password: 'another' })).rejects.toMatchObject({ code: 'PasswordUnknown' });
  expect(existsSync(`${dataDir}.claim`)).toBe(false);
});

function knock(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    connect(port, '127.0.0.1').once('connect', resolve).once('error', reject);
  });
}
