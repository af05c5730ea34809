import { Ended } from './ended.ts';
import { exitCode } from '@attune/kernel';

/** Somebody ended the command before it was through. */
export function interrupted(text: string): Ended {
  return new Ended(exitCode.interrupted, text, { error: { code: 'interrupted', detail: text } });
}
