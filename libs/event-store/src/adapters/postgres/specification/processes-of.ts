import { execFileSync } from 'node:child_process';

/** A process and its children, the parent first. */
export function processesOf(pid: number): readonly number[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  const children = lines.map((line) => line.trim().split(/\s+/).map(Number)).filter(([, parent]) => parent === pid);
  return [pid, ...children.flatMap(([child]) => child ?? [])];
}

/** Sends a signal to a process and its children; those that ended meanwhile are passed over. */
export function signalAll(pid: number, signal: NodeJS.Signals): void {
  for (const each of processesOf(pid)) {
    try {
      process.kill(each, signal);
    } catch {
      continue;
    }
  }
}
