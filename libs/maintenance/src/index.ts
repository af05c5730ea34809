export type { MaintainedService } from './maintained-service.ts';
export type { MaintenanceCommand, Words, Work, Workplace } from './maintenance-command.ts';
export { maintenanceOf } from './maintenance-of.ts';
export { maintenanceOfAll } from './maintenance-of-all.ts';
export { moduleBeside } from './module-beside.ts';
export type { Outlet } from './outlet.ts';
export { runMaintenance } from './run-maintenance.ts';
