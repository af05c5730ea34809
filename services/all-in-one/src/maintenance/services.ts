import { casesMaintenance } from '@attune/cases';
import { contactsMaintenance } from '@attune/contacts';
import type { MaintainedService } from '@attune/maintenance';

/** Every service whose log lies in the database of the installation. A service that is added is added here. */
export const services: readonly MaintainedService[] = [casesMaintenance, contactsMaintenance];
