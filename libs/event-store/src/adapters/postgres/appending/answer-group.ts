import type { ClientBase } from 'pg';
import { answerAgain } from '../../../idempotency/answer-again.ts';
import { answerManyAgain } from '../../../idempotency/answer-many-again.ts';
import type { RecordedCommand } from '../../../idempotency/recorded-command.ts';
import type { Appended } from '../../../port/append.ts';
import { storeError } from '../sql-error.ts';
import type { GroupEntry } from './group-entry.ts';
import type { GroupOutcome } from './group-outcome.ts';
import type { PendingAppend } from './pending-append.ts';
import { recordedCommands } from './recorded-commands.ts';
import { settleGroup, type Verdict } from './settle-group.ts';

/** Answers the callers of a group by its outcome. @returns those to be planned anew */
export async function answerGroup(
  client: ClientBase,
  schema: string,
  entries: readonly GroupEntry[],
  outcome: GroupOutcome,
): Promise<readonly PendingAppend[]> {
  const verdicts = settleGroup(entries, outcome);
  // What is recorded never changes, so it may be read after the lock is gone.
  const recorded = outcome.known.includes(true)
    ? await recordedCommands(
        client,
        schema,
        entries.map(({ append }) => append),
      )
    : [];
  if (entries[0]?.pending.together === true) {
    answer(entries[0].pending, () => answersTogether(entries, verdicts, recorded));
    return [];
  }
  const again: PendingAppend[] = [];
  for (const [index, { pending, append }] of entries.entries()) {
    const verdict = verdicts[index];
    const command = recorded[index];
    if (verdict?.kind === 'appended') pending.resolve([verdict.answer]);
    else if (verdict?.kind === 'refused') pending.reject(verdict.error);
    else if (verdict?.kind === 'known' && command !== undefined) answer(pending, () => [answerAgain(append, command)]);
    else again.push(pending);
  }
  return again;
}

function answersTogether(
  entries: readonly GroupEntry[],
  verdicts: readonly Verdict[],
  recorded: readonly (RecordedCommand | undefined)[],
): readonly Appended[] {
  const known = answerManyAgain(
    entries.map(({ append }) => append),
    recorded.length > 0 ? recorded : entries.map(() => undefined),
  );
  if (known !== undefined) return known;
  return verdicts.flatMap((verdict) => {
    if (verdict.kind === 'refused') throw verdict.error;
    return verdict.kind === 'appended' ? [verdict.answer] : [];
  });
}

function answer(pending: PendingAppend, give: () => readonly Appended[]): void {
  try {
    pending.resolve(give());
  } catch (error) {
    pending.reject(storeError(error, 'not-written'));
  }
}
