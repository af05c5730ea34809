import { maintenanceOf, runMaintenance } from '@attune/maintenance';
import { casesMaintenance } from './cases-maintenance.ts';

await runMaintenance(maintenanceOf(casesMaintenance));
