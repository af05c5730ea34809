import type { MaintainedService } from '../maintained-service.ts';
import type { MaintenanceCommand, Work } from '../maintenance-command.ts';
import { WrongUse } from '../wrong-use.ts';
import { checkVault } from './check-vault.ts';
import { rotateVault } from './rotate-vault.ts';

/** Looks after the keys of clients. */
export const vaultCommand = (services: readonly MaintainedService[]): MaintenanceCommand => ({
  name: 'vault',
  usage: 'vault check | rotate',
  read: ({ positionals: [name, ...more] }) => {
    const works = new Map<string | undefined, Work>([
      ['check', (workplace) => checkVault(services, workplace)],
      ['rotate', rotateVault],
    ]);
    const work = more.length === 0 ? works.get(name) : undefined;
    if (work === undefined) throw new WrongUse('Give vault check, or vault rotate.');
    return work;
  },
});
