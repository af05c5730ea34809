import { z } from 'zod';
import { happened } from '../../words/time.ts';

/** Notes that the client wants no contact at all any more. */
export const CeaseContact = z.strictObject({
  inWriting: z.boolean().describe('Whether the client wrote it; it holds either way.'),
  ...happened,
});

export type CeaseContact = z.output<typeof CeaseContact>;
