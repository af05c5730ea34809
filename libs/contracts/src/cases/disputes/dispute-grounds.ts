import { z } from 'zod';

/** Why a client disputes a debt (compare CONC 7.14.1R). */
export const DisputeGrounds = z.enum(['amount-wrong', 'not-mine', 'already-paid', 'no-debt', 'identity-theft', 'other']);

export type DisputeGrounds = z.infer<typeof DisputeGrounds>;
