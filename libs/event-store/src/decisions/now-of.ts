import { compareInstants, dateOf, instant, RuleBroken, uuidV5 } from '@attune/kernel';
import type { Ids, Now, Reference } from '@attune/kernel';
import type { CommandContext } from './command-context.ts';

/** Gives the id that belongs to a caller's own number. Made with a key, so nobody can guess the number back from it. */
export type ReferenceIds = (tenant: string, word: string, reference: Reference) => string;

/**
 * What a rule may know at this moment of this command.
 * @throws RuleBroken `OccurredInTheFuture` when the fact is said to have happened later than now.
 */
export function nowOf(context: CommandContext, clock: () => string, referenceIds: ReferenceIds): Now {
  const moment = instant(clock());
  const occurredAt = context.occurredAt === undefined ? moment : instant(context.occurredAt);
  if (compareInstants(occurredAt, moment) > 0) throw new RuleBroken('OccurredInTheFuture');
  return {
    instant: moment,
    date: dateOf(moment),
    occurredAt,
    ...idsOf(context, referenceIds),
  };
}

/** The ids that a command gives away: the same each time it is tried. */
export function idsOf({ commandId, tenant }: Pick<CommandContext, 'commandId' | 'tenant'>, referenceIds: ReferenceIds): Ids {
  return {
    newId: (word) => uuidV5(commandId, word),
    referenceId: (word, reference) => referenceIds(tenant, word, reference),
  };
}
