import type { NewEvent } from '../../../port/new-event.ts';
import type { Expected } from '../../../port/revision.ts';
import type { GroupEntry } from './group-entry.ts';

/** Record separator: names hold no control characters, and JSON holds none raw. Joined text is far cheaper than text arrays. */
const separator = '\u001e';

/** The arguments of `append_group`, in order. */
export function groupValues(entries: readonly GroupEntry[]): readonly string[] {
  const events: NewEvent[] = [];
  const owners: number[] = [];
  const ordinals: number[] = [];
  const ends: number[] = [];
  for (const [index, { append, rival }] of entries.entries()) {
    if (rival === false) {
      for (const [ordinal, event] of append.events.entries()) {
        events.push(event);
        owners.push(index + 1);
        ordinals.push(ordinal);
      }
    }
    ends.push(events.length);
  }
  const text = (value: (event: NewEvent) => string | undefined) => events.map(value).join(separator);
  return [
    entries.map(({ append }) => append.tenant).join(separator),
    entries.map(({ append }) => append.stream).join(separator),
    array(entries.map(({ append }) => append.command.id)),
    entries.map(({ append }) => append.command.fingerprint).join(separator),
    array(entries.map(({ append }) => expectedValue(append.expected))),
    array(entries.map(({ offset }) => offset)),
    array(entries.map(({ append }) => append.events.length)),
    array(ends),
    array(entries.map(({ rival }) => rival !== false)),
    array(owners),
    array(ordinals),
    text(({ type }) => type),
    array(events.map(({ version }) => version)),
    text(({ occurredAt }) => occurredAt),
    text(({ origin }) => origin),
    text(({ actor }) => actor.kind),
    text(({ actor }) => actor.id),
    text(({ actor }) => actor.via),
    text(({ correlationId }) => correlationId),
    text(({ causationId }) => causationId),
    text(({ traceparent }) => traceparent),
    text(({ clientId }) => clientId),
    text(({ caseId }) => caseId),
    text(({ metadata }) => metadata),
    text(({ body }) => body),
  ];
}

/** `append_group` takes -1 for any and -2 for exists; a revision that cannot be holds for no stream. */
export function expectedValue(expected: Expected): number {
  if (expected === 'any') return -1;
  if (expected === 'exists') return -2;
  if (expected === 'none') return 0;
  return expected < 0 ? Number.MAX_SAFE_INTEGER : expected;
}

function array(values: readonly (string | number | boolean)[]): string {
  return `{${values.join(',')}}`;
}
