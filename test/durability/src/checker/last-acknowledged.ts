import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { Promised } from './read-acknowledged.ts';

const tail = 4096;

/** The last whole line of a writer's file, while it is written. */
export function lastAcknowledged(file: string): Promised | undefined {
  const handle = openSync(file, 'r');
  try {
    const { size } = fstatSync(handle);
    const buffer = Buffer.alloc(Math.min(tail, size));
    readSync(handle, buffer, 0, buffer.length, size - buffer.length);
    const line = buffer.toString().split('\n').at(-2);
    return line?.startsWith('{') === true ? (JSON.parse(line) as Promised) : undefined;
  } finally {
    closeSync(handle);
  }
}
