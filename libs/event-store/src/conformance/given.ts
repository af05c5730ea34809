import { randomUUID } from 'node:crypto';
import type { Append } from '../port/append.ts';
import type { NewEvent } from '../port/new-event.ts';
import type { Expected } from '../port/revision.ts';

export const tenant = 'north';

export function anEvent(more: Partial<NewEvent> = {}): NewEvent {
  return {
    type: 'HistoryNoted',
    version: 1,
    body: '{"note":"called back"}',
    occurredAt: '2026-03-01T09:30:00+01:00',
    origin: 'live',
    actor: { kind: 'person', id: 'adviser-7' },
    correlationId: 'c-1',
    ...more,
  };
}

/** An append of a number of events, or of given ones, under a command of its own. */
export function anAppend(
  stream: string,
  expected: Expected,
  events: number | readonly NewEvent[] = 1,
  more: Partial<Append> = {},
): Append {
  return {
    tenant,
    stream,
    expected,
    command: { id: randomUUID(), fingerprint: 'f-1' },
    events: typeof events === 'number' ? Array.from({ length: events }, () => anEvent()) : events,
    ...more,
  };
}

/** The events `e-1`, `e-2` … in one stream, by one append. */
export function numbered(count: number, type = 'HistoryNoted'): readonly NewEvent[] {
  return Array.from({ length: count }, (_none, index) => anEvent({ type, body: `{"n":${String(index + 1)}}` }));
}
