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

it('starts again after the server was killed, with all that was acknowledged, and tells that it ended', async () => {
  const notices: string[] = [];
  const cloneDir = scratch();
  const { url, pid, dataDir } = await start({ cloneDir, onNotice: (notice) => notices.push(notice) });
  await query(url, 'create table kept as select n from generate_series(1, 1000) n');
  process.kill(pid, 'SIGKILL');
  await until(() => notices.length > 0);
  expect(notices[0]).toMatch(new RegExp(`process ${String(pid)}.*ended by itself`));
  expect(existsSync(join(dataDir, 'postmaster.pid'))).toBe(true);
  const again = await start({ cloneDir });
  expect(await query(again.url, 'select count(*)::int as rows from kept')).toEqual([{ rows: 1000 }]);
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
