import { readFile } from 'node:fs/promises';
import { failureCode } from '@attune/kernel';
import { ImportMapFaulty, parseMap } from '@attune/history-import';
import type { ImportMap } from '@attune/history-import';
import { wrongUse } from '../ending/wrong-use.ts';

/** Reads a map file; all that is wrong with it is told at once. */
export async function readMap(path: string): Promise<ImportMap> {
  try {
    return parseMap(await readFile(path, 'utf8'));
  } catch (error) {
    if (error instanceof ImportMapFaulty) {
      const problems = error.problems.map(({ path: place, problem, remedy }) => `\n  ${place}: ${problem}; ${remedy}`);
      throw wrongUse(`The map ${path} can not be used:${problems.join('')}`);
    }
    const code = failureCode(error);
    if (code === undefined) throw error;
    throw wrongUse(`The map ${path} can not be read (${code}).`);
  }
}
