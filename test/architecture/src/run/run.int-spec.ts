import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { bareWorkspace } from '../workspace/bare-workspace.ts';
import { cleanEnvironment, run } from '../workspace/run.ts';
import { withoutDatabase } from '../workspace/without-database.ts';

const workspace = bareWorkspace();
const lock = join(workspace.folder, '.nx/preparing');

beforeAll(() => {
  withoutDatabase(workspace);
});
afterAll(() => {
  workspace.remove();
});

it('says which commands there are', async () => {
  const { code, stderr } = await run(workspace.folder, 'run.js', 'strat');
  expect([code, stderr]).toEqual([1, 'Give one of: start, cluster, test, bench, durability, build, typecheck, lint.\n']);
});

it('is not held up by a process that was killed while it installed or built', async () => {
  workspace.plant('.nx/preparing', '4194999'); // above the highest id that Linux gives
  const { code } = await run(workspace.folder, 'run.js', 'build');
  expect([code, existsSync(lock)]).toEqual([0, false]);
});

it('waits for another that installs or builds, says so, and goes on when that one ends', async () => {
  const holder = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 2000)', 'run.js'], { stdio: 'ignore' });
  workspace.plant('.nx/preparing', String(holder.pid));
  const began = performance.now();
  const { code, stderr } = await run(workspace.folder, 'run.js', 'build');
  expect(performance.now() - began).toBeGreaterThan(1_500);
  expect(stderr).toContain(`Process ${String(holder.pid)} is installing or building here`);
  expect(code).toBe(0);
});

it('runs one after the other when several are started at once', async () => {
  const ended = await Promise.all([1, 2, 3].map(() => run(workspace.folder, 'run.js', 'build')));
  expect(ended.map(({ code }) => code)).toEqual([0, 0, 0]);
});

it('leaves nothing running after Ctrl-C', async () => {
  const note = join(workspace.folder, 'spec.pid');
  workspace.plant(
    'libs/kernel/src/endless.spec.ts',
    `import { writeFileSync } from 'node:fs';
     it('never ends', async () => {
       writeFileSync(${JSON.stringify(note)}, String(process.pid));
       await new Promise((resolve) => setTimeout(resolve, 600_000));
     }, 600_000);`,
  );
  const child = spawn(process.execPath, ['run.js', 'test', 'libs/kernel'], {
    cwd: workspace.folder,
    env: cleanEnvironment(),
    stdio: 'ignore',
  });
  // The file is there before the number is in it.
  await until(() => existsSync(note) && readFileSync(note, 'utf8') !== '');
  const specPid = Number(readFileSync(note, 'utf8'));
  child.kill('SIGINT');
  const [code] = (await once(child, 'exit')) as [number | null];
  expect(code).toBe(130);
  await until(() => !isRunning(specPid));
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function until(condition: () => boolean): Promise<void> {
  for (let waited = 0; !condition(); waited += 50) {
    if (waited > 20_000) throw new Error(`It did not come to ${String(condition)}`);
    await pause(50);
  }
}
