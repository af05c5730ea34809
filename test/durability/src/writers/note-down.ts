import { fdatasyncSync, openSync, writeSync } from 'node:fs';

/** An append that was answered. */
export interface Acknowledged {
  readonly id: string;
  readonly count: number;
  /** Of its last event. */
  readonly revision: number;
  readonly position: string;
  /** SHA-256 of the bodies that were sent, with line feeds between. */
  readonly hash: string;
  /** Milliseconds of the machine's clock. */
  readonly started: number;
  readonly answered: number;
}

export type Note = (acknowledged: Acknowledged) => void;

/** Notes down in a file that only grows, on the disk before it gives: what stands there was promised. */
export function noteDown(path: string): Note {
  const file = openSync(path, 'a', 0o600);
  return (acknowledged) => {
    writeSync(file, `${JSON.stringify(acknowledged)}\n`);
    fdatasyncSync(file);
  };
}
