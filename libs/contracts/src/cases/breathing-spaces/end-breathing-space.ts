import { z } from 'zod';
import { happened, PlainDate } from '../../words/time.ts';
import { BreathingSpaceEnd } from './breathing-space-words.ts';

/** Notes that a legal moratorium is over. */
export const EndBreathingSpace = z.strictObject({ endedOn: PlainDate.optional(), why: BreathingSpaceEnd, ...happened });

export type EndBreathingSpace = z.output<typeof EndBreathingSpace>;
