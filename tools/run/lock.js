import { linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from './clone.js';
import { isRunning, processIn } from './processes.js';

const file = join(root, '.nx/preparing');

/** Does some work while no other process of this clone installs or builds; waits for one that does. */
export async function alone(work) {
  mkdirSync(dirname(file), { recursive: true });
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, String(process.pid));
  try {
    for (let told = false; !acquired(mine); told = true) {
      if (!told) console.error(`Process ${processIn(file)} is installing or building here; waiting for it (it holds ${file}).`);
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
  if (!isRunning(processIn(file), /run\.js|attune|tools.run/)) rmSync(file, { force: true });
  try {
    linkSync(mine, file);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}
