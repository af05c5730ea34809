import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { start, stopRunning } from './specification/running.ts';
import { scratch, sweepScratch } from './specification/scratch.ts';

afterEach(async () => {
  await stopRunning();
  sweepScratch();
});

it('refuses data of another major version, and names both', async () => {
  const { dataDir, stop } = await start();
  await stop();
  writeFileSync(join(dataDir, 'PG_VERSION'), '14\n');
  const again = start({ cloneDir: join(dataDir, '..'), dataDir });
  await expect(again).rejects.toMatchObject({
    code: 'OtherVersion',
    message: expect.stringMatching(/PostgreSQL 14.*PostgreSQL 18/) as string,
  });
});

it('refuses a folder with other things in it, and leaves them alone', async () => {
  const cloneDir = scratch();
  mkdirSync(join(cloneDir, 'data'));
  writeFileSync(join(cloneDir, 'data/letter.txt'), 'dear client');
  await expect(start({ cloneDir })).rejects.toMatchObject({ code: 'NotData' });
  expect(readFileSync(join(cloneDir, 'data/letter.txt'), 'utf8')).toBe('dear client');
});

it('begins in a folder that is there and empty', async () => {
  const cloneDir = scratch();
  mkdirSync(join(cloneDir, 'data'));
  const { dataDir } = await start({ cloneDir });
  expect(dataDir).toBe(join(cloneDir, 'data'));
});

it('refuses data whose password is gone', async () => {
  const { dataDir, stop } = await start();
  await stop();
  rmSync(`${dataDir}.password`);
  await expect(start({ cloneDir: join(dataDir, '..'), dataDir })).rejects.toMatchObject({ code: 'PasswordUnknown' });
});

it("hands on PostgreSQL's own words", async () => {
  const refused = start({ settings: { max_connections: 'many' } });
  await expect(refused).rejects.toMatchObject({ code: 'Failed', message: expect.stringContaining('max_connections') as string });
});
