import { z } from 'zod';

/** Ways in which a client can be reached. */
export const ContactChannel = z.enum(['phone', 'video-call', 'e-mail', 'text-message', 'letter', 'in-person', 'portal']);

export type ContactChannel = z.infer<typeof ContactChannel>;
