import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { Remedy, root } from './clone.js';
import { environment, installedNode } from './installed-node.js';

const impatientMs = 500;

/** Ctrl-C, or its like from elsewhere, ended what was being done. */
export class Interrupted extends Remedy {}

/**
 * Runs a program on the installed Node and gives its exit code.
 *
 * @param args program and arguments
 * @param options `env` on top of ours; `quiet` sends its stdout to stderr; `group` ends what it leaves behind
 */
export async function onInstalledNode(args, { env = {}, quiet = false, group = false } = {}) {
  // In a group of its own it may not read from the terminal; from a pipe or a file it may.
  const stdio = [process.stdin.isTTY ? 'ignore' : 'inherit', quiet ? 2 : 'inherit', 'inherit'];
  const { child, ended } = start(installedNode(), args, { env: { ...environment(), ...env }, stdio });
  const code = await ended;
  if (group) endGroup(child.pid);
  return code;
}

/**
 * Starts a program in a process group of its own. Each signal that reaches us reaches it, and once: at a terminal Ctrl-C comes twice,
 * from the terminal and from npm. `ended` gives its exit code.
 */
export function start(program, args, options, pass = (child, signal) => child.kill(signal)) {
  const child = spawn(program, args, { cwd: root, detached: true, ...options });
  const stopForwarding = forwardSignals((signal) => pass(child, signal));
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  }).finally(stopForwarding);
  return { child, ended };
}

/** Whether an exit code says that a signal was the cause. */
export const isInterruption = (code) => code > 128;

function forwardSignals(send) {
  const last = new Map();
  const forward = (signal) => {
    const now = performance.now();
    if (now - (last.get(signal) ?? -Infinity) > impatientMs) send(signal === 'SIGHUP' ? 'SIGTERM' : signal);
    last.set(signal, now);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, forward);
  return () => signals.forEach((signal) => process.off(signal, forward));
}

/** Ends a program and whatever it started in its group. */
export function endGroup(pid) {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // nobody is left
  }
}
