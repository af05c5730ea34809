import type { MaintainedService } from '../maintained-service.ts';
import type { MaintenanceCommand } from '../maintenance-command.ts';
import { WrongUse } from '../wrong-use.ts';
import { verifyLog } from './verify-log.ts';

/** Recomputes the Merkle tree of a service's log and holds it against the kept one. */
export const verifyCommand = (service: MaintainedService): MaintenanceCommand => ({
  name: 'verify',
  usage: 'verify',
  read: ({ positionals }) => {
    if (positionals.length > 0) throw new WrongUse('verify takes no names: it checks the whole log.');
    return (workplace) => verifyLog(service, workplace);
  },
});
