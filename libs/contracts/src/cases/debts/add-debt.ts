import { z } from 'zod';
import { Sum } from '../../words/money.ts';
import { Label, Notes } from '../../words/text.ts';
import { happened, PlainDate } from '../../words/time.ts';
import { Reference } from '../../words/reference.ts';

/** One account owed, as the caller knows it. */
export const NewDebt = z.strictObject({
  creditor: Label.describe('To whom it is owed.'),
  kind: Label.describe('What it is: loan, credit card, fine, rent …'),
  amount: Sum.describe('The sum itself, without costs added later.'),
  reference: Reference.optional().describe("The creditor's number for it; unique within creditor and tenant."),
  since: PlainDate.optional().describe('Since when it is owed.'),
  description: Notes.optional(),
});

/** Adds a debt to the case. */
export const AddDebt = NewDebt.extend(happened);

export type AddDebt = z.output<typeof AddDebt>;
