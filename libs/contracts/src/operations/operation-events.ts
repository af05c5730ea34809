import { catalog } from '../events/catalog.ts';
import { MessageDropped } from './message-dropped.ts';
import { ProjectionEventSkipped } from './projection-event-skipped.ts';

/** What operators did to a service, in the logs of the tenants whom it is about. Every service has these. */
export const operationEvents = catalog([MessageDropped, ProjectionEventSkipped]);
