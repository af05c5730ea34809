import { z } from 'zod';

/** What kind of circumstance the client disclosed. */
export const HardshipKind = z.enum([
  'illness',
  'disability',
  'mental-health',
  'bereavement',
  'job-loss',
  'reduced-income',
  'relationship-breakdown',
  'domestic-abuse',
  'caring',
  'new-child',
  'housing',
  'disaster',
  'other',
]);

export type HardshipKind = z.infer<typeof HardshipKind>;
