import { createHash, randomUUID } from 'node:crypto';
import type { EventStore } from '@attune/event-store';
import type { Note } from './note-down.ts';

/** What is sent: every body says of which append it is, and of how many, so that half of one would be seen. */
function eventsOf(id: string, writer: string, count: number) {
  return Array.from({ length: count }, (_none, ordinal) => ({
    type: 'LoadNoted',
    version: 1,
    body: JSON.stringify({ writer, append: id, ordinal, of: count, text: 'x'.repeat(200) }),
    occurredAt: '2026-03-01T09:30:00Z',
    origin: 'live' as const,
    actor: { kind: 'person', id: writer },
    correlationId: writer,
  }));
}

/** Appends once and notes the answer down before anything else is done. What was not answered is noted nowhere. */
export async function appendOnce(store: EventStore, writer: string, lane: number, note: Note): Promise<void> {
  const id = randomUUID();
  const events = eventsOf(id, writer, 1 + (randomByte() % 8));
  const started = Date.now();
  const answer = await store.append({
    tenant: lane % 2 === 0 ? 'north' : 'south',
    stream: `${writer}-${String(lane)}`,
    expected: 'any',
    command: { id, fingerprint: id },
    events,
  });
  const hash = createHash('sha256')
    .update(events.map(({ body }) => body).join('\n'))
    .digest('hex');
  const { revision, position } = answer;
  note({ id, count: events.length, revision, position: position.toString(), hash, started, answered: Date.now() });
}

const randomByte = () => randomUUID().charCodeAt(0);
