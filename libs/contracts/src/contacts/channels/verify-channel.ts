import { z } from 'zod';
import { happened } from '../../words/time.ts';

/** Notes that a channel reaches the client and nobody else. */
export const VerifyChannel = z.strictObject({ ...happened });

export type VerifyChannel = z.output<typeof VerifyChannel>;
