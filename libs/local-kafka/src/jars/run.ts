import { spawn } from 'node:child_process';

export interface Ran {
  readonly exit: number | undefined;
  /** The last of what it wrote, both streams together. */
  readonly words: string;
}

/** Runs a program to its end. `exit` is undefined when there is no such program. */
export function run(program: string, given: readonly string[], path: string): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(program, given, { env: { ...process.env, PATH: path }, stdio: ['ignore', 'pipe', 'pipe'] });
    let words = '';
    const keep = (chunk: Buffer) => {
      words = (words + chunk.toString()).slice(-4000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', () => {
      resolve({ exit: undefined, words });
    });
    child.once('close', (code) => {
      resolve({ exit: code ?? 1, words });
    });
  });
}
