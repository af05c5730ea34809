import type { StoredEvent } from '../port/stored-event.ts';

/** What tells an event from all others: the same id in two tenants are two things. */
export type LeftOut = Pick<StoredEvent, 'tenant' | 'id'>;
