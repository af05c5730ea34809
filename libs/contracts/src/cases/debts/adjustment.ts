import { z } from 'zod';

/** What an adjustment does: `principal` says what the sum itself now stands at, `cost` adds to (or takes off) what came on top. */
export const Adjustment = z.enum(['principal', 'cost']);
