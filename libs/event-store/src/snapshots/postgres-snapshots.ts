import type { Pool } from 'pg';
import pg from 'pg';
import type { SnapshotStore } from './snapshot-store.ts';

interface Row {
  readonly version: number;
  readonly revision: number;
  readonly position: string;
  readonly state: string;
  readonly checksum: string;
}

/** Snapshots in PostgreSQL, beside the log. @param pools of the role that reads one tenant's rows, and of the one that appends */
export function postgresSnapshots(pools: { readonly reader: Pool; readonly writer: Pool }, schema: string): SnapshotStore {
  const space = pg.escapeIdentifier(schema);
  return {
    latest: async ({ tenant, stream }, fold) => {
      const text = `select version, revision, position, state, checksum from ${space}.kept_snapshot($1, $2, $3)`;
      const [row] = (await pools.reader.query<Row>(text, [tenant, stream, fold])).rows;
      return row && { ...row, position: BigInt(row.position) };
    },
    keep: async ({ tenant, stream }, fold, { version, revision, position, state, checksum }) => {
      const values = [tenant, stream, fold, version, revision, position.toString(), state, checksum];
      await pools.writer.query(`select ${space}.keep_snapshot($1, $2, $3, $4, $5, $6, $7, $8)`, values);
    },
  };
}
