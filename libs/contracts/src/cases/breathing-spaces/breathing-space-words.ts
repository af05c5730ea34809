import { z } from 'zod';

/** The kinds of legal moratorium (SI 2020/1311 for England and Wales; Bankruptcy (Scotland) Act 2016 ss 195–198). */
export const BreathingSpaceKind = z.enum(['standard', 'mental-health-crisis', 'statutory-moratorium']);

/** Why a breathing space ended. */
export const BreathingSpaceEnd = z.enum(['ran-out', 'cancelled', 'treatment-ended', 'debt-solution', 'death']);

export type BreathingSpaceEnd = z.infer<typeof BreathingSpaceEnd>;
