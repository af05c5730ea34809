import { z } from 'zod';
import { Id } from '../../words/ids.ts';
import { Reference } from '../../words/reference.ts';
import { happened } from '../../words/time.ts';
import { NewDebt } from '../debts/add-debt.ts';

/** Opens one client's case, with the debts known so far. */
export const OpenCase = z.strictObject({
  clientId: Id.optional().describe(
    'The client, when known; else one is made, which belongs to the reference where there is one.',
  ),
  reference: Reference.optional().describe('Your own number for the case; unique within creditor and tenant.'),
  debts: z.array(NewDebt).max(100).default([]).describe('What is owed, when it is known already.'),
  ...happened,
});

export type OpenCase = z.output<typeof OpenCase>;
