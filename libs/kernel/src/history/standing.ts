import type { AnyRecorded } from './recorded.ts';

interface Correction extends AnyRecorded {
  readonly type: 'Corrected';
  readonly data: { readonly event: string };
}

/**
 * The events that still stand: without those that a later `Corrected` event names as a mistake.
 * A correction that was itself corrected has no effect. The events keep the order that they came in.
 */
export function standing<Event extends AnyRecorded>(history: readonly Event[]): readonly Event[] {
  const mistakes = new Set<string>();
  const all: readonly AnyRecorded[] = history;
  const newestFirst = all.filter(isCorrection).sort((one, other) => other.revision - one.revision);
  for (const { id, data } of newestFirst) if (!mistakes.has(id)) mistakes.add(data.event);
  return mistakes.size === 0 ? history : history.filter(({ id }) => !mistakes.has(id));
}

function isCorrection(event: AnyRecorded): event is Correction {
  return event.type === 'Corrected';
}
