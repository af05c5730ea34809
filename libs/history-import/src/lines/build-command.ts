import type { Money } from '@attune/kernel';
import type { CommandTemplate } from '../map/command-template.ts';
import type { ImportLine } from './import-line.ts';
import type { LineContext } from './line-context.ts';
import { columnEmpty } from './line-faults.ts';
import { lineText } from './line-text.ts';

type Command = ImportLine['commands'][number];

/** Builds the command that a template describes. What it lacks is reported; then the command is not to be used. */
export function buildCommand({ name, body }: CommandTemplate, line: LineContext): Command {
  switch (name) {
    case 'openCase': {
      const { reference } = line;
      const description = optional('description', body.description, line);
      return {
        name,
        body: { reference, debts: [{ reference, kind: body.kind, amount: amountOf(body.amount, line), ...description }] },
      };
    }
    case 'adjustDebt': {
      const reason = lineText(body.reason, 4000, line);
      if (reason === '') line.report(columnEmpty(body.reason, 'a debt is not adjusted without a reason'));
      return { name, body: { debt: 'only', change: body.change, amount: amountOf(body.amount, line), reason } };
    }
    case 'disputeDebt':
      return { name, body: { debt: 'only', grounds: body.grounds, ...optional('notes', body.notes, line) } };
    case 'resolveDispute':
      return { name, body: { dispute: 'open', outcome: body.outcome, ...optional('notes', body.notes, line) } };
  }
}

function amountOf(column: string, { amounts, report }: LineContext): Money | undefined {
  const amount = amounts.get(column);
  if (amount === undefined) report(columnEmpty(column, 'the command that the line becomes needs its amount'));
  return amount;
}

function optional(
  field: 'description' | 'notes',
  template: string | undefined,
  line: LineContext,
): Readonly<Record<string, string>> {
  const text = template === undefined ? '' : lineText(template, field === 'notes' ? 4000 : 200, line);
  return text === '' ? {} : { [field]: text };
}
