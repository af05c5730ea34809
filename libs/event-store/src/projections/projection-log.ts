import type { EventStore } from '../port/event-store.ts';

/** The log as a projection reads in it, without the events that it was told to leave out. */
export type ProjectionLog = Pick<EventStore, 'read' | 'can'>;
