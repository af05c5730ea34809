import { z } from 'zod';
import { event } from '../../events/event-type.ts';
import type { EventOf } from '../../events/event-type.ts';
import { Id } from '../../words/ids.ts';
import { Money } from '../../words/money.ts';
import { Notes } from '../../words/text.ts';
import { Adjustment } from './adjustment.ts';

/** What is owed on a debt changed. */
export const DebtAdjusted = event(
  'DebtAdjusted',
  1,
  z.strictObject({ adjustmentId: Id, debtId: Id, change: Adjustment, amount: Money, reason: Notes }),
);

export type DebtAdjusted = EventOf<typeof DebtAdjusted>;
