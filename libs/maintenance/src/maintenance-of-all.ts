import { backupCommand } from './backup/backup-command.ts';
import type { MaintainedService } from './maintained-service.ts';
import type { MaintenanceCommand } from './maintenance-command.ts';
import { restoreCommand } from './restore/restore-command.ts';
import { vaultCommand } from './vault/vault-command.ts';

/**
 * What operators can have done to an installation whose services share one database and one vault, for `runMaintenance`: one backup is
 * of one moment in all logs, and the keys of clients are everybody's.
 */
export function maintenanceOfAll(services: readonly MaintainedService[]): readonly MaintenanceCommand[] {
  return [backupCommand(services), restoreCommand(services), vaultCommand(services)];
}
