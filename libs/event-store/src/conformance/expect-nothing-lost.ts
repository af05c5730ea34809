import { expect } from '@jest/globals';
import type { StoredEvent } from '../port/stored-event.ts';
import type { Sent } from './load.ts';

/**
 * Holds a log against what was sent to it: each acknowledged append is there once, whole and where it was said to be; each other one
 * whole or not at all, and none that the store said it had not written; positions, revisions and times are in order, and nothing else
 * is there.
 */
export function expectNothingLost(log: readonly StoredEvent[], sent: readonly Sent[]): void {
  expect(log.map(({ position }) => position)).toEqual(log.map((_event, index) => BigInt(index + 1)));
  expect(log.every(({ recordedAt }, index) => recordedAt >= (log[index - 1]?.recordedAt ?? ''))).toBe(true);
  const revisions = new Map<string, number>();
  for (const { stream, revision } of log) {
    expect([stream, revision]).toEqual([stream, (revisions.get(stream) ?? 0) + 1]);
    revisions.set(stream, revision);
  }
  const byCommand = Map.groupBy(log, ({ commandId }) => commandId);
  for (const { append, answer, notWritten } of sent) {
    const stored = byCommand.get(append.command.id) ?? [];
    byCommand.delete(append.command.id);
    if (notWritten) expect(stored).toEqual([]);
    if (stored.length === 0 && answer === undefined) continue;
    const wanted = append.events.map((_event, ordinal) => `${append.command.id}.${String(ordinal)}`);
    expect(stored.map(({ id }) => id)).toEqual(wanted);
    const last = stored.at(-1);
    // The events of one append lie side by side.
    expect(last?.position).toBe((stored[0]?.position ?? 0n) + BigInt(stored.length - 1));
    if (answer !== undefined) expect([last?.position, last?.revision]).toEqual([answer.position, answer.revision]);
  }
  expect([...byCommand.keys()]).toEqual([]);
}
