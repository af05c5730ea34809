import type { ClientBase } from 'pg';
import pg from 'pg';
import { postgresLedger } from '../adapters/postgres-ledger.ts';
import { verifyLedger, type VerifyOptions, type VerifyReport } from './verify-ledger.ts';

export interface VerifyPostgresOptions extends Pick<VerifyOptions, 'log' | 'onProgress' | 'signal'> {
  /** A connection that may read the log's schema. */
  readonly client: ClientBase;
  readonly schema: string;
}

/** `verifyLedger` for a log in PostgreSQL and the tree that lies beside it, and for the record of its commands. @throws what that throws, and the driver's errors */
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
    unrecorded: async (from, to) => {
      const text = `select e.position from ${space}.events e where e.position between $1 and $2 and not exists (
          select from ${space}.commands c where c.tenant = e.tenant and c.command_id = e.command_id and c.stream = e.stream
            and e.ordinal between 0 and c.events - 1 and e.position = c.position - c.events + 1 + e.ordinal)
        order by e.position limit 1`;
      const [row] = await query<{ readonly position: string }>(text, [from.toString(), to.toString()]);
      return row && BigInt(row.position);
    },
  });
}
