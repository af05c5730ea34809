import { z } from 'zod';
import { happened } from '../../words/time.ts';

/** Notes that the client may be contacted again. */
export const ResumeContact = z.strictObject({
  inWriting: z.boolean().describe('Whether the client wrote it; it holds either way.'),
  ...happened,
});

export type ResumeContact = z.output<typeof ResumeContact>;
