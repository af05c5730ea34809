import { z } from 'zod';

/** How a case came to its end. */
export const Resolution = z.enum(['paid', 'settled', 'written-off', 'returned-to-creditor', 'other']);

export type Resolution = z.infer<typeof Resolution>;
