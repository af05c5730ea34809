import type { ClientBase } from 'pg';
import type { Position } from '../../port/position.ts';

export interface Digest {
  readonly rows: number;
  readonly digest: string;
  /** Where the checkpoint stood in the same moment; undefined where there was none. */
  readonly position: Position | undefined;
}

/**
 * A table's rows and a digest of them all, whatever their order, together with a checkpoint: one statement sees one moment, so nothing
 * has to stand still meanwhile. It is there to find differences, not forgers.
 * @param checkpoint the position, in SQL
 */
export async function digestOf(client: ClientBase, table: string, checkpoint: string): Promise<Digest> {
  const { rows } = await client.query<{ rows: string; digest: string; position: string | null }>(
    `select count(*) as rows, md5(concat_ws(' ', count(*), sum(hashtextextended(t.row, 1)), sum(hashtextextended(t.row, 2)))) as digest,
        (${checkpoint})::text as position from (select whole::text as row from ${table} whole offset 0) t`,
  );
  const [found] = rows;
  const position = found?.position ?? undefined;
  return {
    rows: Number(found?.rows ?? 0),
    digest: found?.digest ?? '',
    position: position === undefined ? undefined : BigInt(position),
  };
}
