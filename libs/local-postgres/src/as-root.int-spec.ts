import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { query } from './specification/query.ts';
import { start, stopRunning } from './specification/running.ts';
import { scratch, sweepScratch } from './specification/scratch.ts';

const moved: string[] = [];
afterEach(async () => {
  await stopRunning();
  for (const folder of moved.splice(0)) rmSync(folder, { recursive: true, force: true });
  sweepScratch();
});

const asRoot = process.getuid?.() === 0 ? it : it.skip;

asRoot('as root, serves as another user', async () => {
  const { dataDir, pid } = await start();
  expect(statSync(dataDir).uid).not.toBe(0);
  expect(statSync(`/proc/${String(pid)}`).uid).toBe(statSync(dataDir).uid);
});

asRoot('as root in a closed folder, keeps data and programs where that user can reach them, and says where', async () => {
  const notices: string[] = [];
  const cloneDir = scratch('closed');
  const options = { cloneDir, dataDir: join(cloneDir, '.data/postgres'), onNotice: (notice: string) => notices.push(notice) };
  const first = await start(options);
  moved.push(join(first.dataDir, '..'));
  expect(first.dataDir).toMatch(/^\/var\/lib\/attune-[0-9a-f]{12}\/postgres-[0-9a-f]{12}$/);
  expect(notices).toEqual([expect.stringContaining(first.dataDir)]);
  await query(first.url, 'create table kept as select 42 as answer');
  await first.stop();
  const second = await start(options);
  expect(await query(second.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
  expect(statSync(`${second.dataDir}.password`).mode & 0o777).toBe(0o600);
});

asRoot('as root in a closed folder, two folders of one clone have data of their own', async () => {
  const cloneDir = scratch('closed');
  const inFolder = (folder: string) => start({ cloneDir, dataDir: join(cloneDir, folder, 'postgres') });
  const [one, other] = await Promise.all([inFolder('one'), inFolder('other')]);
  moved.push(join(one.dataDir, '..'));
  await query(one.url, 'create table kept as select 42 as answer');
  expect(other.dataDir).not.toBe(one.dataDir);
  expect(await query(other.url, "select to_regclass('kept') as found")).toEqual([{ found: null }]);
});
