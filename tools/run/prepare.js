import { accessSync, constants } from 'node:fs';
import { Interrupted, isInterruption, onInstalledNode } from './child.js';
import { notWritable, Remedy, root } from './clone.js';
import { install, isInstalled } from './install.js';
import { alone } from './lock.js';

/**
 * Brings the clone to where `projects` can run: packages installed, sources compiled. What is there already costs a glance.
 * Safe when several are started at once. All output goes to stderr.
 *
 * @param projects folders to compile with all they need, e.g. `services/cli`; none: install only; `.`: the whole tree
 */
export async function prepare(...projects) {
  if (Number(process.versions.node.split('.')[0]) < 20)
    throw new Remedy(`Node 20 or newer is needed; this is ${process.version}.`);
  try {
    accessSync(root, constants.W_OK);
    await alone(async () => {
      if (!isInstalled()) await install();
      if (projects.length > 0) await build(projects);
    });
  } catch (error) {
    throw ['EACCES', 'EPERM', 'EROFS'].includes(error.code) ? notWritable(error) : error;
  }
}

/** Compiles; said only when it takes a moment. */
async function build(projects) {
  const slow = setTimeout(() => console.error('Compiling what has changed.'), 1_500);
  const code = await onInstalledNode(['node_modules/typescript/bin/tsc', '-b', ...projects], { quiet: true });
  clearTimeout(slow);
  if (isInterruption(code)) throw new Interrupted('The compilation was interrupted.');
  if (code !== 0) throw new Remedy('The sources do not compile; the lines above say where.');
}
