import { maintenanceOfAll, runMaintenance } from '@attune/maintenance';
import { services } from './services.ts';

// What is done to all services at once; what is about one log, its service does by its own command.
await runMaintenance(maintenanceOfAll(services));
