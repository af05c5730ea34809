import { z } from 'zod';
import { event } from '../../events/event-type.ts';
import type { EventOf } from '../../events/event-type.ts';
import { Id } from '../../words/ids.ts';
import { Sum } from '../../words/money.ts';
import { Label, Notes } from '../../words/text.ts';
import { PlainDate } from '../../words/time.ts';
import { Reference } from '../../words/reference.ts';

/** A debt joined the case. */
export const DebtAdded = event(
  'DebtAdded',
  1,
  z.strictObject({
    debtId: Id,
    creditor: Label,
    kind: Label,
    amount: Sum,
    reference: Reference.optional(),
    since: PlainDate.optional(),
    description: Notes.optional(),
  }),
);

export type DebtAdded = EventOf<typeof DebtAdded>;
