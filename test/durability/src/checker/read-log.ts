import type { ClientBase } from 'pg';
import pg from 'pg';

/** A row of the log, every value as PostgreSQL's text. */
export interface EventRow {
  readonly position: string;
  readonly recorded_at: string;
  readonly command_id: string;
  readonly ordinal: string;
  readonly revision: string;
  readonly tenant: string;
  readonly stream: string;
  readonly body: string;
}

export interface CommandRow {
  readonly command_id: string;
  readonly position: string;
  readonly recorded_at: string;
  readonly revision: string;
  readonly events: string;
  readonly tenant: string;
  readonly stream: string;
}

const page = 20_000;

/** The log in order of position, by plain SQL, in pages. A position that is there twice comes twice. */
export async function* readLog(client: ClientBase, schema: string): AsyncGenerator<EventRow> {
  await client.query(`declare whole_log no scroll cursor with hold for
    select position::text, to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') as recorded_at, command_id::text,
      ordinal::text, revision::text, tenant, stream, body
    from ${pg.escapeIdentifier(schema)}.events order by events.position, ordinal`);
  try {
    for (;;) {
      const { rows } = await client.query<EventRow>(`fetch ${String(page)} from whole_log`);
      yield* rows;
      if (rows.length < page) return;
    }
  } finally {
    await client.query('close whole_log');
  }
}

export async function readCommands(client: ClientBase, schema: string): Promise<readonly CommandRow[]> {
  const { rows } = await client.query<CommandRow>(
    `select command_id::text, position::text, to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') as recorded_at,
      revision::text, events::text, tenant, stream from ${pg.escapeIdentifier(schema)}.commands`,
  );
  return rows;
}
