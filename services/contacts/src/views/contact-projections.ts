import type { StreamView } from '@attune/event-store';
import { meetings } from './meetings/meetings.projection.ts';

/** The projections of the service's views of many clients: views of one client are folds, and need none. */
export const contactProjections: readonly StreamView[] = [meetings];
