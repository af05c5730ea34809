import type { Append, Appended } from '../port/append.ts';
import { EventStoreError } from '../port/event-store-error.ts';
import { answerAgain } from './answer-again.ts';
import type { RecordedCommand } from './recorded-command.ts';

/**
 * Answers appends that were recorded together before; undefined when none of them is known.
 * @throws EventStoreError command-reused when only some are known: they were not recorded together
 */
export function answerManyAgain(
  appends: readonly Append[],
  recorded: readonly (RecordedCommand | undefined)[],
): readonly Appended[] | undefined {
  const known = recorded.findIndex((command) => command !== undefined);
  if (known < 0) return undefined;
  return appends.map((append, index) => {
    const command = recorded[index];
    if (command === undefined) throw new EventStoreError('command-reused', { commandId: appends[known]?.command.id ?? '' });
    return answerAgain(append, command);
  });
}
