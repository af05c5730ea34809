import type { Problem } from '../gateway/problem.ts';
import { Ended } from './ended.ts';
import { exitCode } from '@attune/kernel';

/** The server refused: its own words, and the code for programs. */
export function refused({ title, detail, code, status, errors = [] }: Problem): Ended {
  const fields = errors.map(({ pointer, detail: must }) => `\n  ${pointer}: ${must}`).join('');
  const record = { error: { code, title, detail, status, ...(errors.length === 0 ? {} : { errors }) } };
  return new Ended(exitCode.refused, `${title}. ${detail} (${code})${fields}`, record);
}
