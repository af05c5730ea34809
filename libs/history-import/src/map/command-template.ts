import { z } from 'zod';
import { ColumnName } from './column-name.ts';
import { TextTemplate } from './text-template.ts';

const Word = z.string().regex(/^[a-z][a-z -]{0,39}$/, 'a word or two in lower case, such as fine or water bill');

/** How the body of each command that a line may become is made. Amounts name a column of money. */
const commandTemplates = {
  openCase: z.strictObject({ kind: Word, amount: ColumnName, description: TextTemplate.optional() }),
  adjustDebt: z.strictObject({
    change: z.enum(['principal', 'cost'], {
      error: 'principal (the sum itself now stands at the amount) or cost (the amount is added)',
    }),
    amount: ColumnName,
    reason: TextTemplate,
  }),
  disputeDebt: z.strictObject({
    grounds: z.enum(['amount-wrong', 'not-mine', 'already-paid', 'no-debt', 'other'], {
      error: 'one of amount-wrong, not-mine, already-paid, no-debt, other',
    }),
    notes: TextTemplate.optional(),
  }),
  resolveDispute: z.strictObject({
    outcome: z.enum(['upheld', 'rejected', 'partly-upheld', 'withdrawn'], {
      error: 'one of upheld, rejected, partly-upheld, withdrawn',
    }),
    notes: TextTemplate.optional(),
  }),
} as const;

type Templates = { readonly [Name in keyof typeof commandTemplates]: z.output<(typeof commandTemplates)[Name]> };

/** How one command is built: its name and the template of its body. */
export type CommandTemplate = {
  readonly [Name in keyof Templates]: { readonly name: Name; readonly body: Templates[Name] };
}[keyof Templates];

const { openCase, adjustDebt, disputeDebt, resolveDispute } = commandTemplates;
const names = Object.keys(commandTemplates).join(', ');

/** One command: an object whose only key is its name. */
export const CommandTemplate = z
  .strictObject(
    {
      openCase: openCase.optional(),
      adjustDebt: adjustDebt.optional(),
      disputeDebt: disputeDebt.optional(),
      resolveDispute: resolveDispute.optional(),
    },
    // A key that is no command is better told by its name; anything but an object needs the form.
    { error: ({ code }) => (code === 'invalid_type' ? `history, or a command: one of ${names}` : undefined) },
  )
  .transform((given, context): CommandTemplate => {
    const named = (
      Object.entries(given) as { [Name in keyof Templates]: [Name, Templates[Name] | undefined] }[keyof Templates][]
    ).filter(([, body]) => body !== undefined);
    const [first] = named;
    if (first !== undefined && named.length === 1) return { name: first[0], body: first[1] } as CommandTemplate;
    context.addIssue({ code: 'custom', message: `exactly one of ${names}` });
    return z.NEVER;
  });
