import { z } from 'zod';

/** In what role somebody speaks for the client. */
export const RepresentativeKind = z.enum(['debt-adviser', 'solicitor', 'attorney', 'family', 'friend', 'other']);

export type RepresentativeKind = z.infer<typeof RepresentativeKind>;
