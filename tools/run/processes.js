import { readFileSync } from 'node:fs';

/** The number that stands in a file, of a process; `undefined` if there is none. */
export function processIn(file) {
  try {
    return Number(readFileSync(file, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether a process runs and is the one that is meant.
 *
 * @param words what stands in its command line: its id may have been given to another since, which on Linux is told by that
 */
export function isRunning(pid, words) {
  if (pid === undefined) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  try {
    return words.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
  } catch {
    return true;
  }
}
