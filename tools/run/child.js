import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { installedNode, environment } from './installed-node.js';
import { root } from './clone.js';

const impatientMs = 500;

/**
 * Runs a program on the installed Node and gives its exit code. It has a process group of its own, and each signal that reaches us
 * reaches it once: at a terminal Ctrl-C comes twice, from the terminal and from npm.
 *
 * @param args program and arguments
 * @param options `env` on top of ours; `quiet` sends its stdout to stderr; `group` ends what it leaves behind
 */
export async function onInstalledNode(args, { env = {}, quiet = false, group = false } = {}) {
  const stdio = ['ignore', quiet ? 2 : 'inherit', 'inherit'];
  const child = spawn(installedNode(), args, { cwd: root, env: { ...environment(), ...env }, stdio, detached: true });
  const stopForwarding = forwardSignals((signal) => child.kill(signal));
  try {
    return await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
    });
  } finally {
    stopForwarding();
    if (group) endGroup(child.pid);
  }
}

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

function endGroup(pid) {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // nobody is left
  }
}
