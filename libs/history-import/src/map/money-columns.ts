import { z } from 'zod';
import { ColumnName } from './column-name.ts';
import { TextTemplate } from './text-template.ts';

const kinds = 'one of set (the sum now stands at it), add, pay, ignore, check';
const form = {
  currency: TextTemplate.optional(),
  decimal: z.enum(['.', ','], { error: "'.' or ','" }).optional(),
  thousands: z.enum(['.', ',', ' ', "'"], { error: "one of '.' ',' ' ' and an apostrophe" }).optional(),
};

const MoneyColumn = z.preprocess(
  (given: unknown) => (typeof given === 'string' ? { kind: given } : given),
  z.discriminatedUnion(
    'kind',
    [
      z.strictObject({ kind: z.enum(['set', 'add', 'pay']), ...form }),
      z.strictObject({ kind: z.literal('ignore') }),
      z.strictObject({ kind: z.literal('check'), sumOf: ColumnName, ...form }),
    ],
    { error: kinds },
  ),
);

/** Which columns are money, what each does to a debt, and how amounts are written. What a column says wins over the whole. */
export const MoneyColumns = z.strictObject({
  currency: TextTemplate.describe('A code of ISO 4217, or {column}.'),
  decimal: z.enum(['.', ','], { error: "'.' or ','" }),
  thousands: form.thousands,
  columns: z.record(ColumnName, MoneyColumn),
});
export type MoneyColumns = z.output<typeof MoneyColumns>;
