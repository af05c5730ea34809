import { z } from 'zod';

/** Why a client is not contacted for a while. */
export const HoldReason = z.enum(['hardship', 'breathing-space', 'dispute', 'representation', 'not-now', 'case-closed']);

export type HoldReason = z.infer<typeof HoldReason>;
