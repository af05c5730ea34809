import { readMasterKeys } from '@attune/privacy';
import type { MasterKey } from '@attune/privacy';
import { WrongUse } from '../wrong-use.ts';

/** The master keys of the environment. They go by it, for a command line can be read by everybody. @throws WrongUse, which repeats none */
export function mastersIn({
  ATTUNE_MASTER_KEYS: setting,
}: Readonly<Record<string, string | undefined>>): readonly [MasterKey, ...MasterKey[]] {
  if (setting === undefined || setting === '') throw new WrongUse('ATTUNE_MASTER_KEYS holds no master key.');
  try {
    return readMasterKeys(setting);
  } catch (error) {
    throw new WrongUse(`ATTUNE_MASTER_KEYS: ${error instanceof Error ? error.message : 'not readable'}`);
  }
}
