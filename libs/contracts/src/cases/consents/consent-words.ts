import { z } from 'zod';

/** What sensitive facts are kept for (GDPR Art 9(2)(a): explicit, for a purpose, withdrawable as easily as given). */
export const ConsentPurpose = z.enum(['hardship', 'health', 'support-needs', 'culture', 'representation']);

/** How consent was given or withdrawn. */
export const ConsentForm = z.enum(['spoken', 'written', 'online']);
