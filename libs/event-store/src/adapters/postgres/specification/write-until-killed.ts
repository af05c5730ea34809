import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import pg from 'pg';
import { postgresEventStore } from '../postgres-event-store.ts';
import type { WriterAsked } from './killable-writer.ts';

// A program of its own: appends without a rest, several at once, and tells on stdout which commands were answered.
const { url, schema, name, batch } = JSON.parse(process.env['WRITER'] ?? '') as WriterAsked;
const store = postgresEventStore({ pool: new pg.Pool({ connectionString: url, application_name: name }), schema });
const event = {
  type: 'HistoryNoted',
  version: 1,
  body: JSON.stringify({ note: 'x'.repeat(400) }),
  occurredAt: '2026-03-01T09:30:00Z',
  origin: 'live' as const,
  actor: { kind: 'person', id: 'writer' },
  correlationId: name,
};

async function write(stream: string): Promise<never> {
  for (;;) {
    const command = { id: randomUUID(), fingerprint: 'f' };
    await store.append({ tenant: 'north', stream, expected: 'any', command, events: Array.from({ length: batch }, () => event) });
    writeSync(1, `${command.id}\n`);
  }
}

await Promise.all(Array.from({ length: 4 }, (_none, n) => write(`${name}-${String(n)}`)));
