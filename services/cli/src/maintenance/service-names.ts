import { maintainedServices } from './maintained-services.ts';

/** The names of the services that operators maintain, to be read. */
export const serviceNames = [...maintainedServices.keys()].join(', ');
