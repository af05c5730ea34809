import { z } from 'zod';

/** What became of a dispute, seen from the client's side. */
export const DisputeOutcome = z.enum(['upheld', 'partly-upheld', 'rejected', 'withdrawn']);

export type DisputeOutcome = z.infer<typeof DisputeOutcome>;
