import type { Append } from '../../../port/append.ts';
import type { NewEvent } from '../../../port/new-event.ts';
import type { Expected } from '../../../port/revision.ts';
import type { GroupEntry } from './group-entry.ts';

// Names hold no control characters, and JSON holds none of these raw. Joined text is far cheaper than text arrays.
const recordSeparator = '\u001e';
const fieldSeparator = '\u001f';

/** The arguments of `append_entries`: appends, events, bodies. */
export function groupValues(entries: readonly GroupEntry[]): readonly string[] {
  const appends: string[] = [];
  const events: string[] = [];
  const bodies: string[] = [];
  for (const [index, { append, offset, rival }] of entries.entries()) {
    if (rival === false) {
      for (const [ordinal, event] of append.events.entries()) {
        events.push(eventFields(append, event, { number: events.length + 1, owner: index + 1, ordinal, offset }));
        bodies.push(event.body);
      }
    }
    const { tenant, stream, command, expected } = append;
    const numbers = [expectedValue(expected), offset, append.events.length, events.length, rival !== false];
    appends.push(fields([tenant, stream, command.id, command.fingerprint, ...numbers]));
  }
  return [appends, events, bodies].map((list) => list.join(recordSeparator));
}

interface Place {
  readonly number: number;
  readonly owner: number;
  readonly ordinal: number;
  readonly offset: number;
}

function eventFields({ tenant, stream, command }: Append, event: NewEvent, { number, owner, ordinal, offset }: Place): string {
  const { type, version, occurredAt, origin, actor, correlationId, causationId, traceparent, clientId, caseId, metadata } = event;
  return fields([
    number,
    owner,
    ordinal,
    version,
    command.id,
    tenant,
    stream,
    type,
    occurredAt,
    origin,
    actor.kind,
    actor.id,
    actor.via,
    correlationId,
    causationId,
    traceparent,
    clientId,
    caseId,
    metadata,
    offset + ordinal + 1,
  ]);
}

/** -1 stands for any and -2 for exists; a revision that cannot be holds for no stream. */
export function expectedValue(expected: Expected): number {
  if (expected === 'any') return -1;
  if (expected === 'exists') return -2;
  if (expected === 'none') return 0;
  return expected < 0 ? Number.MAX_SAFE_INTEGER : expected;
}

function fields(values: readonly (string | number | boolean | undefined)[]): string {
  return values.join(fieldSeparator);
}
