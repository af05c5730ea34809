import type { Event } from '@event-driven-io/emmett';
import { getPostgreSQLEventStore, type PostgresEventStore } from '@event-driven-io/emmett-postgresql';
import pg from 'pg';
import type { Appending } from './appending.ts';
import type { Fact } from './fact.ts';

/** As in package.json; a test compares. */
export const emmettVersion = '0.42.0';

export type EmmettEvent = Event<'DebtNoted', { readonly [Name in keyof Fact]: Fact[Name] }, Record<string, string>>;

export interface Emmett {
  readonly store: PostgresEventStore;
  readonly close: () => Promise<void>;
}

/** The peer's store as its guide opens it, its schema made beforehand, over a pool with a connection for each writer. */
export async function openEmmett(url: string, connections: number): Promise<Emmett> {
  const pool = new pg.Pool({ connectionString: url, max: connections });
  pool.on('error', () => undefined);
  const store = getPostgreSQLEventStore(url, { schema: { autoMigration: 'None' }, connectionOptions: { pool } });
  await store.schema.migrate();
  return {
    store,
    close: async () => {
      await store.close();
      if (!pool.ended) await pool.end();
    },
  };
}

/** The envelope that ours has in columns, the peer keeps as metadata. */
export function emmettEvent(fact: Fact): EmmettEvent {
  return {
    type: 'DebtNoted',
    data: { ...fact },
    metadata: {
      tenant: 'north',
      actor: 'adviser-7',
      correlationId: '6f1c7a52-5d0b-4d6c-9d3c-0d4f7f1f2a11',
      clientId: 'client-0007',
      caseId: 'case-0007',
    },
  };
}

export function emmettAppender({ store }: Emmett): Appending {
  return async (_writer, stream, expected, facts) => {
    await store.appendToStream(stream, facts.map(emmettEvent), { expectedStreamVersion: BigInt(expected) });
  };
}
