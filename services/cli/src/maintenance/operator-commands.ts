import { backupCommand } from './backup-command.ts';
import { migrateCommand } from './migrate-command.ts';
import type { OperatorCommand } from './operator-command.ts';
import { parkedCommand } from './parked-command.ts';
import { projectionsCommand } from './projections-command.ts';
import { rebuildCommand } from './rebuild-command.ts';
import { restoreCommand } from './restore-command.ts';
import { vaultCommand } from './vault-command.ts';
import { verifyCommand } from './verify-command.ts';

/** What operators do: each is done by the service that owns the data. */
export const operatorCommands: readonly OperatorCommand[] = [
  backupCommand,
  restoreCommand,
  rebuildCommand,
  projectionsCommand,
  parkedCommand,
  verifyCommand,
  vaultCommand,
  migrateCommand,
];
