import { z } from 'zod';
import { Money } from '../../words/money.ts';
import { Notes } from '../../words/text.ts';
import { happened } from '../../words/time.ts';
import { Adjustment } from './adjustment.ts';

/** Says what is owed on a debt now, and why. */
export const AdjustDebt = z.strictObject({ change: Adjustment, amount: Money, reason: Notes, ...happened });

export type AdjustDebt = z.output<typeof AdjustDebt>;
