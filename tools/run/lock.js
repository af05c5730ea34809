import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from './clone.js';

const file = join(root, '.nx/preparing');

/** Does some work while no other process of this clone installs or builds; waits for one that does. */
export async function alone(work) {
  mkdirSync(dirname(file), { recursive: true });
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, String(process.pid));
  try {
    for (let told = false; !acquired(mine); told = true) {
      if (!told) console.error(`Process ${holder()} is installing or building here; waiting for it (it holds ${file}).`);
      await pause(200);
    }
  } finally {
    rmSync(mine, { force: true });
  }
  const letGo = () => rmSync(file, { force: true });
  process.once('exit', letGo);
  try {
    return await work();
  } finally {
    process.off('exit', letGo);
    letGo();
  }
}

/** A link appears whole or not at all. A holder that was killed is known by its process being gone. */
function acquired(mine) {
  if (!isRunning(holder())) rmSync(file, { force: true });
  try {
    linkSync(mine, file);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function holder() {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** The id of a process that was killed may have been given to another by now; on Linux its command line tells. */
function isRunning(pid) {
  if (pid === undefined) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  try {
    return /run\.js|attune/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
  } catch {
    return true;
  }
}
