import { z } from 'zod';

/** What the hardship does to the client's income. */
export const EffectOnIncome = z.enum(['none', 'reduced', 'lost', 'unknown']);

/** Whether evidence was asked for; it rarely needs to be. */
export const Evidence = z.enum(['not-asked', 'asked', 'given']);

/** What a review found. */
export const ReviewOutcome = z.enum(['continues', 'easing', 'heavier']);
