import { z } from 'zod';
import { happened } from '../../words/time.ts';

/** Notes that the client is not reached at an address any more. */
export const RemoveChannel = z.strictObject({ ...happened });

export type RemoveChannel = z.output<typeof RemoveChannel>;
