import type { MaintenanceCommand } from '../maintenance-command.ts';
import { WrongUse } from '../wrong-use.ts';
import { verifyLog } from './verify-log.ts';

/** Recomputes the log's Merkle tree and holds it against the kept one. */
export const verifyCommand: MaintenanceCommand = {
  name: 'verify',
  usage: 'verify',
  read: ({ positionals }) => {
    if (positionals.length > 0) throw new WrongUse('verify takes no names: it checks the whole log.');
    return verifyLog;
  },
};
