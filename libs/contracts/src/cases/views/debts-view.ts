import { z } from 'zod';
import { readable } from '../../personal/readable.ts';
import { Id } from '../../words/ids.ts';
import { Money } from '../../words/money.ts';
import { Identity, Notes } from '../../words/text.ts';
import { PlainDate } from '../../words/time.ts';
import { caseView, noted } from './case-view.ts';

/** A debt as it stands: the sum itself, the costs that came on top, and both together. */
export const DebtView = z
  .strictObject({
    debtId: Id,
    creditor: z.string(),
    kind: z.string(),
    reference: z.strictObject({ creditor: z.string(), number: readable(Identity) }).optional(),
    since: PlainDate.optional(),
    principal: Money,
    costs: Money,
    owed: Money,
    disputed: z.boolean(),
    description: readable(Notes).optional(),
    ...noted,
  })
  .meta({ id: 'Debt' });

export const DebtsView = z.strictObject({ ...caseView, debts: z.array(DebtView) }).meta({ id: 'Debts' });

export type DebtsView = z.input<typeof DebtsView>;
