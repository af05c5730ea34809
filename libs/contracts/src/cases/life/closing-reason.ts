import { z } from 'zod';

/** Why a case is closed. */
export const ClosingReason = z.enum([
  'resolved',
  'opened-by-mistake',
  'duplicate',
  'client-died',
  'returned-to-creditor',
  'transferred',
  'other',
]);

export type ClosingReason = z.infer<typeof ClosingReason>;
