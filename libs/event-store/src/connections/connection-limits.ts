import { defaultDeadline } from '../deadlines/within.ts';

/** How long a connection waits, in milliseconds, and how a lost one is noticed: for node-postgres, alone or under TypeORM (`extra`). */
export const connectionLimits = {
  connectionTimeoutMillis: 5000,
  // The store's own deadlines come first; this is for whatever else is asked.
  query_timeout: defaultDeadline,
  keepAlive: true,
} as const;
