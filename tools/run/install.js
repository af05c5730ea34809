import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { endGroup, Interrupted, isInterruption, start } from './child.js';
import { notWritable, Remedy, root } from './clone.js';
import { isRunning, processIn } from './processes.js';

const written = join(root, 'node_modules/.package-lock.json');
/** There while npm is at it, with its process id; still there afterwards, it tells of an install that did not come to its end. */
const unfinished = join(root, '.nx/install-unfinished');

/** Whether the packages are those of the lock file, from an install that came to its end. */
export function isInstalled() {
  const age = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? -Infinity;
  return age(written) >= age(join(root, 'package-lock.json')) && !existsSync(unfinished);
}

/** Installs exactly what the lock file says. */
export async function install() {
  // Two at once would undo each other: the starter of an earlier one was killed, and npm went on alone.
  if (isRunning(processIn(unfinished), /npm/)) endGroup(processIn(unfinished));
  console.error('Installing packages; this takes about a minute, once.');
  const began = performance.now();
  const ticker = setInterval(() => console.error(`… still installing (${seconds(began)} s)`), 20_000);
  try {
    await npmCi();
  } finally {
    clearInterval(ticker);
  }
  rmSync(unfinished);
  console.error(`Installed in ${seconds(began)} s.`);
}

const seconds = (began) => Math.round((performance.now() - began) / 1000);

/** What npm says goes to stderr, so that stdout is the command's own. */
async function npmCi() {
  // Whatever NODE_ENV and npm's settings leave out: compiler, Node 24 and PostgreSQL are among the left out.
  const args = ['ci', '--include=dev', '--include=optional', '--loglevel=error', '--no-audit', '--no-fund'];
  const [program, first] = npm();
  writeFileSync(unfinished, '');
  const options = { stdio: ['ignore', 2, 'pipe'], shell: program === 'npm.cmd' };
  // npm takes half a minute to heed Ctrl-C, and what it leaves is installed anew in any case.
  const { child, ended } = start(program, [...first, ...args], options, ({ pid }) => endGroup(pid));
  writeFileSync(unfinished, String(child.pid));
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
    process.stderr.write(chunk);
  });
  const code = await ended;
  if (isInterruption(code)) throw new Interrupted('The installation was interrupted; the same command begins it anew.');
  if (code !== 0) throw remedyFor(said);
}

function npm() {
  const running = process.env.npm_execpath;
  if (running !== undefined && basename(running) === 'npm-cli.js') return [process.execPath, [running]];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];
}

function remedyFor(said) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED/.test(said)) {
    return new Remedy(
      "The packages could not be fetched: npm's registry is not reachable. Connect this machine to it (or set one that is reachable, by\n" +
        '`npm config set registry …`) and give the same command again. Once installed, no network is needed.',
    );
  }
  if (/ENOSPC/.test(said))
    return new Remedy('The disk is full: the packages need 600 MB. Make room, then give the same command again.');
  if (/EACCES|EPERM/.test(said)) return notWritable({});
  return new Remedy('The packages could not be installed; npm says why above. Give the same command again once that is mended.');
}
