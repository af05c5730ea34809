import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { KillableWriter } from '../../../conformance/fixture.ts';

export interface WriterAsked {
  readonly url: string;
  readonly schema: string;
  readonly name: string;
  readonly batch: number;
}

/** Starts `write-until-killed.ts` in a process of its own, and gives once it has its first answer. */
export async function killableWriter(asked: WriterAsked): Promise<KillableWriter> {
  const { NODE_OPTIONS: _options, ...environment } = process.env;
  const program = join(import.meta.dirname, 'write-until-killed.ts');
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', '--conditions=@attune/source', program], {
    env: { ...environment, WRITER: JSON.stringify(asked) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const acknowledged: string[] = [];
  const lines = createInterface(child.stdout).on('line', (id) => acknowledged.push(id));
  const ended = once(lines, 'close');
  await Promise.race([once(lines, 'line'), ended]);
  return {
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
      return acknowledged;
    },
  };
}
