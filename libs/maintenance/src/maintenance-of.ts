import { backupCommand } from './backup/backup-command.ts';
import type { MaintainedService } from './maintained-service.ts';
import type { MaintenanceCommand } from './maintenance-command.ts';
import { migrateCommand } from './migrate/migrate-command.ts';
import { parkedCommand } from './parked/parked-command.ts';
import { projectionsCommand } from './projections/projections-command.ts';
import { rebuildCommand } from './rebuild/rebuild-command.ts';
import { restoreCommand } from './restore/restore-command.ts';
import { vaultCommand } from './vault/vault-command.ts';
import { verifyCommand } from './verify/verify-command.ts';

/** Table of contents: all that operators can have done to what a service keeps, by its own command, for `runMaintenance`. */
export function maintenanceOf(service: MaintainedService): readonly MaintenanceCommand[] {
  return [
    backupCommand([service]),
    restoreCommand([service]),
    migrateCommand(service),
    rebuildCommand(service),
    projectionsCommand(service),
    parkedCommand(service),
    verifyCommand(service),
    vaultCommand([service]),
  ];
}
