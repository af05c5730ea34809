import type { CaseEvent } from '@attune/contracts';
import type { ImportLine } from '@attune/history-import';
import { imagine, RuleBroken } from '@attune/kernel';
import type { Now } from '@attune/kernel';
import { caseDecider } from '../../domain/case.ts';
import type { Case } from '../../domain/case.ts';
import { lineCommands } from './line-commands.ts';

/** What a line of the past becomes: the events of its commands, each decided upon what the one before leads to; all of them or none. */
function commandEvents(
  { commands, reference }: Pick<ImportLine, 'commands' | 'reference'>,
  state: Case,
  now: Now,
): readonly CaseEvent[] {
  const events: CaseEvent[] = [];
  let then = state;
  for (const [ordinal, { name, body }] of commands.entries()) {
    const own = { ...now, newId: (word: string) => now.newId(`${String(ordinal)}/${word}`) };
    const more = lineCommands[name](name === 'openCase' ? { reference, ...body } : body, then, own);
    then = imagine(caseDecider, then, more, now);
    events.push(...more);
  }
  return events;
}

/** The line as an entry of the history, so that it is not lost. */
function historyEvent(source: string, { activity, attributes, line }: ImportLine): CaseEvent {
  return { type: 'HistoryNoted', activity, attributes, source, line };
}

/** The events of a line, or its entry of the history where a rule refuses and the line says that this is as good. */
export function lineEvents(source: string, line: ImportLine, state: Case, now: Now): readonly CaseEvent[] {
  if (line.commands.length === 0) return [historyEvent(source, line)];
  try {
    return commandEvents(line, state, now);
  } catch (error) {
    if (error instanceof RuleBroken && line.otherwise === 'history') return [historyEvent(source, line)];
    throw error;
  }
}

/** The events of a line that was kept as history and now has a counterpart: the entry is taken back, so that nothing counts twice. */
export function promotedEvents(entry: string, line: ImportLine, state: Case, now: Now): readonly CaseEvent[] {
  return [
    ...commandEvents(line, state, now),
    { type: 'Corrected', event: entry, why: 'Kept as history at first; now it has an event of its own.' },
  ];
}
