import { z } from 'zod';
import { waiting } from '../../http/questions.ts';
import { Id } from '../../words/ids.ts';
import { Reference } from '../../words/reference.ts';

/** Searches by a caller's own number; in a body, for a number is personal and has no place in an address. */
export const CaseSearch = z.strictObject({ reference: Reference, ...waiting });

export type CaseSearch = z.output<typeof CaseSearch>;

/** What the number names: cases, or debts with their case. */
export const CasesFound = z
  .strictObject({ items: z.array(z.strictObject({ caseId: Id, clientId: Id, debtId: Id.optional() })) })
  .meta({ id: 'CasesFound' });

export type CasesFound = z.input<typeof CasesFound>;
