import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { extname, join } from 'node:path';
import type { WriterAsked } from './writer.ts';

/** A process that appends. */
export interface RunningWriter {
  readonly name: string;
  readonly file: string;
  /** Ends it by `kill -9`, and gives once it is gone. */
  kill(): Promise<void>;
  /** Lets it come to an end. @returns its exit code */
  end(): Promise<number | null>;
}

export function startWriter(asked: WriterAsked): RunningWriter {
  // From the sources as they are, or compiled, as this file itself.
  const ending = extname(import.meta.filename);
  const sources = ending === '.ts' ? ['--disable-warning=ExperimentalWarning', '--conditions=@attune/source'] : [];
  const { NODE_OPTIONS: _options, ...environment } = process.env;
  const child = spawn(process.execPath, [...sources, join(import.meta.dirname, `writer${ending}`)], {
    env: { ...environment, WRITER: JSON.stringify(asked) },
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  child.stdin.on('error', () => undefined);
  const gone = once(child, 'exit') as Promise<[number | null]>;
  return {
    name: asked.name,
    file: asked.file,
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
    end: async () => {
      child.stdin.end();
      const [code] = await gone;
      return code;
    },
  };
}
