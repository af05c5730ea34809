import type { MaintenanceCommand } from '../maintenance-command.ts';
import { WrongUse } from '../wrong-use.ts';
import { checkVault } from './check-vault.ts';
import { rotateVault } from './rotate-vault.ts';

const works: ReadonlyMap<string, typeof checkVault> = new Map([
  ['check', checkVault],
  ['rotate', rotateVault],
]);

/** Looks after the keys of clients. */
export const vaultCommand: MaintenanceCommand = {
  name: 'vault',
  usage: 'vault check | rotate',
  read: ({ positionals: [name, ...more] }) => {
    const work = more.length === 0 ? works.get(name ?? '') : undefined;
    if (work === undefined) throw new WrongUse('Give vault check, or vault rotate.');
    return work;
  },
};
