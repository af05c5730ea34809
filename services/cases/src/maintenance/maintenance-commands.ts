import { backupCommand } from './backup/backup-command.ts';
import type { MaintenanceCommand } from './maintenance-command.ts';
import { migrateCommand } from './migrate/migrate-command.ts';
import { projectionsCommand } from './projections/projections-command.ts';
import { rebuildCommand } from './rebuild/rebuild-command.ts';
import { restoreCommand } from './restore/restore-command.ts';
import { vaultCommand } from './vault/vault-command.ts';
import { verifyCommand } from './verify/verify-command.ts';

/** Table of contents: all that the service's own command can do. */
export const maintenanceCommands: readonly MaintenanceCommand[] = [
  backupCommand,
  restoreCommand,
  migrateCommand,
  rebuildCommand,
  projectionsCommand,
  verifyCommand,
  vaultCommand,
];
