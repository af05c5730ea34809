import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Appending } from './appending.ts';
import type { Fact } from './fact.ts';
import { ourEvent, tenant } from './our-appends.ts';

export const plainSettings =
  'one autocommit INSERT an append, prepared, a connection a writer; the columns of our events, an identity primary key, no other index, no check';

const columns =
  'command_id, ordinal, revision, version, tenant, stream, type, occurred_at, origin, actor_kind, actor_id, correlation_id, client_id, case_id, body';
const width = columns.split(',').length;

export interface PlainInsert {
  readonly append: Appending;
  readonly close: () => Promise<void>;
}

/** Events into a bare table, as few as there can be steps: what durable writing itself costs on as many connections. */
export async function plainInsert(url: string, writers: number): Promise<PlainInsert> {
  const clients = Array.from({ length: writers }, () => new pg.Client({ connectionString: url }));
  for (const client of clients) await client.connect();
  await clients[0]?.query(table);
  return {
    async append(writer, stream, expected, facts) {
      await clients[writer]?.query({
        name: `insert ${String(facts.length)}`,
        text: insertOf(facts.length),
        values: valuesOf(stream, expected, facts),
      });
    },
    async close() {
      await Promise.all(clients.map((client) => client.end()));
    },
  };
}

const table = `create table if not exists plain_events (
  position bigint generated always as identity primary key, recorded_at timestamptz not null default clock_timestamp(),
  command_id uuid not null, ordinal int not null, revision int not null, version smallint not null, tenant text not null,
  stream text not null, type text not null, occurred_at text not null, origin text not null, actor_kind text not null,
  actor_id text not null, correlation_id text not null, client_id text, case_id text, body text not null)`;

const statements = new Map<number, string>();

function insertOf(rows: number): string {
  const known = statements.get(rows);
  if (known !== undefined) return known;
  const row = (index: number) =>
    `(${Array.from({ length: width }, (_none, column) => `$${String(index * width + column + 1)}`).join(', ')})`;
  const text = `insert into plain_events (${columns}) values ${Array.from({ length: rows }, (_none, index) => row(index)).join(', ')}`;
  statements.set(rows, text);
  return text;
}

function valuesOf(stream: string, expected: number, facts: readonly Fact[]): unknown[] {
  const command = randomUUID();
  return facts.flatMap((fact, ordinal) => {
    const { version, type, occurredAt, origin, actor, correlationId, clientId, caseId, body } = ourEvent(fact);
    const place = [command, ordinal, expected + ordinal + 1, version, tenant, stream];
    return [...place, type, occurredAt, origin, actor.kind, actor.id, correlationId, clientId, caseId, body];
  });
}
