import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';

export const clone = resolve(import.meta.dirname, '../../../..');
const bin = join(clone, 'services/cli/bin/attune.js');

/** How a run of the command ended, and what it said. */
export interface Ended {
  /** The exit code; 128 and more for a signal that killed it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The JSON lines of stdout. @throws when there is anything else */
  readonly records: readonly Readonly<Record<string, unknown>>[];
}

/** A run of the command, as a script would start it. */
export interface Run {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** Starts `attune` with words, beside the data in a folder. */
export function startAttune(words: readonly string[], folder: string, environment: NodeJS.ProcessEnv = {}): Run {
  const { ATTUNE_URL: _url, ATTUNE_TOKEN: _token, NODE_OPTIONS: _options, ...inherited } = process.env;
  const child = spawn(process.execPath, [bin, ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    cwd: folder,
    env: { ...inherited, ATTUNE_DATA: folder, ...environment },
  });
  return { child, ended: ended(child) };
}

/** Runs it to its end. */
export function attune(words: readonly string[], folder: string, environment: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return startAttune(words, folder, environment).ended;
}

async function ended(child: ChildProcess): Promise<Ended> {
  const said = { stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
  const [code] = (await once(child, 'close')) as [number | null];
  return {
    ...said,
    code,
    get records() {
      const lines = said.stdout.split('\n').filter((line) => line !== '');
      return lines.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
    },
  };
}
