import { z } from 'zod';

/** How the client feels, on a scale that the client chose from: 1 (very heavy) to 5 (light). */
export const Feeling = z.int().min(1).max(5);

/** Whether now is a good moment to talk about money. */
export const Readiness = z.enum(['ready', 'not-now', 'unsure']);

/** On which channel something was heard. */
export const HeardOn = z.enum(['phone', 'video-call', 'in-person', 'e-mail', 'text-message', 'letter', 'portal', 'other']);
