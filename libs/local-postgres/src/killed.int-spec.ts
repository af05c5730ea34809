import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { query } from './specification/query.ts';
import { start, stopRunning } from './specification/running.ts';
import { scratch, sweepScratch } from './specification/scratch.ts';
import { anotherStarter, endStarters } from './specification/starter.ts';

afterEach(async () => {
  await endStarters();
  await stopRunning();
  sweepScratch();
});

it('starts a server again that was killed, on its port, with all that was acknowledged, and tells both', async () => {
  const notices: string[] = [];
  const server = await start({ onNotice: (notice) => notices.push(notice) });
  const { url, pid } = server;
  await query(url, 'create table kept as select n from generate_series(1, 1000) n');
  process.kill(pid, 'SIGKILL');
  await until(() => notices.length > 1);
  expect(notices).toEqual([
    expect.stringMatching(`process ${String(pid)}.*ended by itself`),
    expect.stringContaining(`runs again, as process ${String(server.pid)}`),
  ]);
  expect(server.pid).not.toBe(pid);
  expect(await query(url, 'select count(*)::int as rows from kept')).toEqual([{ rows: 1000 }]);
  expect(await query(server.url, 'show port')).toEqual([{ port: new URL(url).port }]);
});

it('does not start one again that ends again and again, and says what to do', async () => {
  const notices: string[] = [];
  const cloneDir = scratch();
  const server = await start({ cloneDir, onNotice: (notice) => notices.push(notice) });
  for (let times = 1; times <= 4; times += 1) {
    process.kill(server.pid, 'SIGKILL');
    await until(() => notices.filter((notice) => /runs again|not started again/.test(notice)).length === times);
  }
  expect(notices.at(-1)).toMatch(/ended 4 times within a minute.*end this process and start it anew/s);
  // It let go of the data, so another starter may have them.
  expect(await query((await start({ cloneDir })).url, 'select 1 as one')).toEqual([{ one: 1 }]);
});

it('ends for good when it is stopped, also while it is started again', async () => {
  const server = await start();
  process.kill(server.pid, 'SIGKILL');
  await server.stop();
  await expect(query(server.url, 'select 1')).rejects.toThrow();
});

it('names the process that already runs it, and harms nothing there', async () => {
  const cloneDir = scratch();
  const other = anotherStarter(join(cloneDir, 'data'));
  await other.pid;
  const refused = start({ cloneDir });
  const message = expect.stringContaining(`Process ${String(other.process.pid)} already runs`) as string;
  await expect(refused).rejects.toMatchObject({ code: 'AlreadyRunning', message });
});

it('of two that start at once, one serves and one is refused', async () => {
  const cloneDir = scratch();
  const outcomes = await Promise.allSettled([start({ cloneDir }), start({ cloneDir })]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

it('takes over from a starter that was killed: its server is stopped, its data served', async () => {
  const notices: string[] = [];
  const cloneDir = scratch();
  const other = anotherStarter(join(cloneDir, 'data'));
  const left = await other.pid;
  other.process.kill('SIGKILL');
  await once(other.process, 'exit');
  const { url, pid } = await start({ cloneDir, onNotice: (notice) => notices.push(notice) });
  expect(pid).not.toBe(left);
  expect(notices).toEqual([expect.stringContaining(`process ${String(other.process.pid)} left behind`)]);
  expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
});

it('begins anew where a starter was killed while it made the data', async () => {
  const cloneDir = scratch();
  const other = anotherStarter(join(cloneDir, 'data'));
  await until(() => readdirSync(cloneDir).some((name) => existsSync(join(cloneDir, name, 'PG_VERSION'))));
  other.process.kill('SIGKILL');
  await once(other.process, 'exit');
  expect(existsSync(join(cloneDir, 'data'))).toBe(false);
  const { url } = await start({ cloneDir });
  expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
});

it("is not misled by a stale note that names somebody else's process", async () => {
  const cloneDir = scratch();
  const first = await start({ cloneDir });
  const note = readFileSync(join(first.dataDir, 'postmaster.pid'), 'utf8');
  await first.stop();
  writeFileSync(join(first.dataDir, 'postmaster.pid'), note.replace(/^\d+/, String(process.pid)));
  const { url } = await start({ cloneDir });
  expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
});

async function until(condition: () => boolean): Promise<void> {
  for (let waited = 0; !condition(); waited += 5) {
    if (waited > 10_000) throw new Error(`It did not come to ${String(condition)}`);
    await pause(5);
  }
}
