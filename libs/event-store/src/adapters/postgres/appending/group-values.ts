import type { NewEvent } from '../../../port/new-event.ts';
import type { Expected } from '../../../port/revision.ts';
import type { GroupEntry } from './group-entry.ts';

/** Record separator: names hold no control characters, and JSON holds none raw. Joined text is far cheaper than text arrays. */
const separator = '\u001e';

/** The arguments of `append_group`, in order. */
export function groupValues(entries: readonly GroupEntry[]): readonly string[] {
  const events: NewEvent[] = [];
  const owners: GroupEntry[] = [];
  const ownerNumbers: number[] = [];
  const ordinals: number[] = [];
  const ends: number[] = [];
  for (const [index, entry] of entries.entries()) {
    if (entry.rival === false) {
      for (const [ordinal, event] of entry.append.events.entries()) {
        events.push(event);
        owners.push(entry);
        ownerNumbers.push(index + 1);
        ordinals.push(ordinal);
      }
    }
    ends.push(events.length);
  }
  const text = (value: (event: NewEvent) => string | undefined) => list(events.map(value));
  return [
    list(entries.map(({ append }) => append.tenant)),
    list(entries.map(({ append }) => append.stream)),
    array(entries.map(({ append }) => append.command.id)),
    list(entries.map(({ append }) => append.command.fingerprint)),
    array(entries.map(({ append }) => expectedValue(append.expected))),
    array(entries.map(({ offset }) => offset)),
    array(entries.map(({ append }) => append.events.length)),
    array(ends),
    array(entries.map(({ rival }) => rival !== false)),
    list(owners.map(({ append }) => append.tenant)),
    list(owners.map(({ append }) => append.stream)),
    array(owners.map(({ append }) => append.command.id)),
    array(ownerNumbers),
    array(ordinals),
    array(events.map((_event, index) => index + 1)),
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

function list(values: readonly (string | undefined)[]): string {
  return values.join(separator);
}

function array(values: readonly (string | number | boolean)[]): string {
  return `{${values.join(',')}}`;
}
