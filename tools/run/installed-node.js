import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Remedy, root } from './clone.js';

const name = process.platform === 'win32' ? 'node.exe' : 'node';
const installed = join(root, 'node_modules/node/bin', name);

/** Node 24 as the packages brought it, whatever Node this was started with. */
export function installedNode() {
  if (existsSync(installed) && spawnSync(installed, ['--version']).status === 0) return installed;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 24 || (major === 24 && minor >= 9)) return process.execPath;
  throw new Remedy(
    `The package "node" brought no Node 24 that runs here (${installed}).\n` +
      'If npm is set to ignore install scripts, run `npm rebuild node --ignore-scripts=false`; else install Node 24.9 or newer and start again with it.',
  );
}

/** The environment for everything that is started from here: the clone's own programs first, and Nx without its background process. */
export function environment() {
  const path = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  return { ...process.env, PATH: path, NX_DAEMON: 'false', NX_TUI: 'false' };
}
