import { z } from 'zod';

/** Why a client's data are erased (GDPR Art 17(1)); a word of a closed list, for what people write would have to be erased too. */
export const ErasureGround = z.enum(['client-asked', 'no-longer-needed', 'consent-withdrawn', 'unlawful', 'legal-obligation']);

export type ErasureGround = z.infer<typeof ErasureGround>;
