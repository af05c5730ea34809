import type { ClientBase } from 'pg';
import pg from 'pg';
import { postgresLedger } from '../adapters/postgres-ledger.ts';
import { verifyLedger, type VerifyOptions, type VerifyReport } from './verify-ledger.ts';

export interface VerifyPostgresOptions extends Pick<VerifyOptions, 'log' | 'onProgress' | 'signal'> {
  /** A connection that may read the log's schema. */
  readonly client: ClientBase;
  readonly schema: string;
}

/** `verifyLedger` for a log in PostgreSQL and the tree that lies beside it. @throws what that throws, and the driver's errors */
export function verifyPostgresLog({ client, schema, ...options }: VerifyPostgresOptions): Promise<VerifyReport> {
  const space = pg.escapeIdentifier(schema);
  const query = async <Row>(text: string, values: readonly unknown[]) =>
    (await client.query(text, [...values])).rows as readonly Row[];
  return verifyLedger({
    ...options,
    ledger: postgresLedger(query, `${space}.ledger`),
    followed: async () => {
      const text = `select coalesce(max(position), 0) as position from ${space}.checkpoints where name = 'ledger'`;
      const [row] = await query<{ readonly position: string }>(text, []);
      return BigInt(row?.position ?? 0);
    },
  });
}
