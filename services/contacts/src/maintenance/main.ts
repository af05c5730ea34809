import { maintenanceOf, runMaintenance } from '@attune/maintenance';
import { contactsMaintenance } from './contacts-maintenance.ts';

await runMaintenance(maintenanceOf(contactsMaintenance));
