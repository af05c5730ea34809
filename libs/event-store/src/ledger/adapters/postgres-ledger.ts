import type { Ledger } from '../ledger.ts';
import type { LedgerRow } from '../ledger-row.ts';

/** Runs a statement on the connection or in the transaction that the ledger is asked for. */
export type Query = <Row>(text: string, values: readonly unknown[]) => Promise<readonly Row[]>;

interface Row {
  readonly leaf: string;
  readonly position: string;
  readonly nodes: Buffer;
}

const hashBytes = 32;

/** The tree in PostgreSQL. @param table its quoted name, with its schema */
export function postgresLedger(query: Query, table: string): Ledger {
  const select = `select leaf, position, nodes from ${table}`;
  return {
    head: async () => {
      const [row] = await query<Row>(`${select} order by leaf desc limit 1`, []);
      return { size: row === undefined ? 0 : Number(row.leaf) + 1, position: BigInt(row?.position ?? 0) };
    },
    rows: async (leaves) => (await query<Row>(`${select} where leaf = any($1::bigint[])`, [leaves])).map(toRow),
    range: async (begin, end) =>
      (await query<Row>(`${select} where leaf >= $1 and leaf < $2 order by leaf`, [begin, end])).map(toRow),
    add: async (rows) => {
      await query(`insert into ${table} (leaf, position, nodes) select * from unnest($1::bigint[], $2::bigint[], $3::bytea[])`, [
        rows.map(({ leaf }) => leaf),
        rows.map(({ position }) => position.toString()),
        rows.map(({ nodes }) => Buffer.concat(nodes)),
      ]);
    },
  };
}

function toRow({ leaf, position, nodes }: Row): LedgerRow {
  const hashes = Array.from({ length: nodes.length / hashBytes }, (_none, level) =>
    nodes.subarray(level * hashBytes, (level + 1) * hashBytes),
  );
  return { leaf: Number(leaf), position: BigInt(position), nodes: hashes };
}
