import type { ClientBase, QueryResult } from 'pg';
import type { Range } from './range.ts';

/**
 * Cuts the log's streams into ranges of somewhat more than a number of events. The index by stream is walked in steps, each a statement of its own
 * that reads no event; a stream longer than that is a range by itself.
 * @param log the table of events, quoted
 */
export async function planRanges(client: ClientBase, log: string, size: number, total: number): Promise<readonly Range[]> {
  const ranges: Range[] = [];
  let after: Range['after'] = null;
  for (let covered = 0; ; covered += size) {
    const step: QueryResult<NonNullable<Range['after']>> = await client.query(
      `select tenant, stream from ${log} ${after === null ? '' : 'where (stream, tenant) > ($2, $3)'}
        order by stream, tenant, revision offset $1 limit 1`,
      [size, ...(after === null ? [] : [after.stream, after.tenant])],
    );
    const [upTo] = step.rows;
    if (upTo === undefined) return [...ranges, { n: ranges.length, after, upTo: null, size: Math.max(0, total - covered) }];
    ranges.push({ n: ranges.length, after, upTo, size });
    after = upTo;
  }
}
