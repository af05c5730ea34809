import { z } from 'zod';
import { ColumnName } from './column-name.ts';
import { CommandTemplate } from './command-template.ts';
import { oneOrMore } from './one-or-more.ts';

const noCommands = (given: unknown) => (given === 'history' ? [] : given);

/** Which lines of an activity a rule is for; each part that is given must hold. */
const Condition = z.strictObject({
  filled: oneOrMore(ColumnName).optional(),
  empty: oneOrMore(ColumnName).optional(),
  equals: z.record(ColumnName, oneOrMore(z.string())).optional(),
});
export type Condition = z.output<typeof Condition>;

/** What lines become: commands, or (none) history. */
const ActivityRule = z.strictObject({
  when: Condition.optional(),
  do: z.preprocess(noCommands, oneOrMore(CommandTemplate)),
  otherwise: z.enum(['history', 'reject'], { error: 'history or reject' }).default('reject'),
});
export type ActivityRule = z.output<typeof ActivityRule>;

/** The rules of an activity: the first whose condition holds counts; when none does, the line is kept as history. */
export const ActivityRules = z.preprocess(noCommands, oneOrMore(ActivityRule));
