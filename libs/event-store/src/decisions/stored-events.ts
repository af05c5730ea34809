import type { Append, Appended } from '../port/append.ts';
import type { StoredEvent } from '../port/stored-event.ts';

/** The events of an append as the log holds them now, so that they needn't be read back. Not for a replayed one, whose events are older. */
export function storedEvents(
  { tenant, stream, command, events }: Append,
  { revision, position, recordedAt }: Appended,
): readonly StoredEvent[] {
  const before = revision - events.length;
  return events.map((event, ordinal) => ({
    ...event,
    id: `${command.id}.${String(ordinal)}`,
    tenant,
    stream,
    revision: before + ordinal + 1,
    // The events of one append lie side by side in the log.
    position: position - BigInt(events.length - 1 - ordinal),
    recordedAt,
    commandId: command.id,
  }));
}
