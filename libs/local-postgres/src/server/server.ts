import type { ChildProcess } from 'node:child_process';

/** A PostgreSQL that accepts connections. */
export interface Server {
  readonly process: ChildProcess;
  readonly pid: number;
  readonly port: number;
  /** Gives when the process is gone, for whatever reason, with its last words. */
  readonly gone: Promise<string>;
}
