import { z } from 'zod';

/** Where a case stands. `unopened`: history was kept for it, but it has not been opened. */
export const CaseStatus = z.enum(['unopened', 'open', 'resolved', 'closed']);

export type CaseStatus = z.infer<typeof CaseStatus>;
