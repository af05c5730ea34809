import type { Append, Appended } from '../port/append.ts';
import { EventStoreError } from '../port/event-store-error.ts';
import type { RecordedCommand } from './recorded-command.ts';

/**
 * Answers a command that is recorded already as it was answered first.
 * @throws EventStoreError command-reused (another fingerprint or stream), duplicate-event (only some of its explicit event ids are stored)
 */
export function answerAgain(append: Append, recorded: RecordedCommand): Appended {
  if (recorded.fingerprint !== append.command.fingerprint || recorded.stream !== append.stream) {
    throw new EventStoreError('command-reused', { commandId: append.command.id });
  }
  const explicit = append.events.flatMap(({ id }, ordinal) =>
    id === undefined ? [] : [{ id, stored: ordinal < recorded.events }],
  );
  const known = explicit.find(({ stored }) => stored);
  if (known !== undefined && explicit.some(({ stored }) => !stored)) {
    throw new EventStoreError('duplicate-event', { eventId: known.id });
  }
  const { stream, revision, position, recordedAt } = recorded;
  return { stream, revision, position, recordedAt, replayed: true };
}
