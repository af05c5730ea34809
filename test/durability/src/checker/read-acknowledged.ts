import { readFileSync } from 'node:fs';

/** A line of a writer's file. It is read here anew: the checker shares nothing with what it checks. */
export interface Promised {
  readonly id: string;
  readonly count: number;
  readonly revision: number;
  readonly position: string;
  readonly hash: string;
  readonly started: number;
  readonly answered: number;
}

/** What a writer noted down. A last line without an end was being written when it was killed; its append was not told to anybody. */
export function readAcknowledged(file: string): readonly Promised[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.slice(0, -1).map((line) => JSON.parse(line) as Promised);
}
