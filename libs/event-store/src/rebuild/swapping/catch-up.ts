import pg from 'pg';
import { rawRows } from '../../adapters/postgres/raw-rows.ts';
import type { Position } from '../../port/position.ts';
import { replaceRows } from '../../stream-views/replace-rows.ts';
import type { StreamId } from '../../port/stream-id.ts';
import { rowsOfStream } from '../filling/rows-of-stream.ts';
import { ofTypes } from '../reading/of-types.ts';
import { wholeEvents } from '../reading/line-reading.ts';
import { readHistories } from '../reading/read-histories.ts';
import type { Rebuilding } from '../rebuilding.ts';

/** Positions of one page, each a transaction. */
export const pageOfCatchUp = 2000n;

/** Events held in memory at once, about; a stream's history comes whole. */
const heldAtOnce = 25_000;

interface Touched extends StreamId {
  readonly revision: number;
}

/**
 * Brings the filled table from one position to another inside the caller's transaction: the rows of each stream touched between are
 * replaced by those of its history. @returns the events read
 */
export async function catchUp(rebuilding: Rebuilding, after: Position, upTo: Position): Promise<number> {
  const { admin, schema, view, filled } = rebuilding;
  const log = `${pg.escapeIdentifier(schema)}.events`;
  let events = 0;
  for (const streams of together(await touched(rebuilding, log, after, upTo))) {
    const histories = await readHistories(
      admin,
      log,
      `${among(streams)} and position <= ${upTo.toString()}${ofTypes(view)}`,
      wholeEvents,
    );
    const replacements = histories.map((history) => rowsOfStream(view, history));
    await replaceRows((text, values) => admin.query(text, values), filled, replacements);
    events += histories.reduce((sum, { length }) => sum + length, 0);
  }
  return events;
}

async function touched({ admin, view }: Rebuilding, log: string, after: Position, upTo: Position): Promise<readonly Touched[]> {
  const text = `select tenant, stream, max(revision) from ${log} where position > $1 and position <= $2${ofTypes(view)} group by 1, 2`;
  const rows = await rawRows(admin, { text, values: [after, upTo] });
  return rows.map(([tenant, stream, revision]) => ({ tenant: tenant ?? '', stream: stream ?? '', revision: Number(revision) }));
}

function* together(streams: readonly Touched[]): Generator<readonly Touched[]> {
  let [group, events]: [Touched[], number] = [[], 0];
  for (const stream of streams) {
    if (group.length > 0 && events + stream.revision > heldAtOnce) {
      yield group;
      [group, events] = [[], 0];
    }
    group.push(stream);
    events += stream.revision;
  }
  if (group.length > 0) yield group;
}

/** As arrays, so that the plan looks each stream up by the index, however long the log is. */
function among(streams: readonly StreamId[]): string {
  const array = (texts: readonly string[]) => `array[${texts.map((text) => pg.escapeLiteral(text)).join(', ')}]::text[]`;
  const [names, tenants] = [array(streams.map(({ stream }) => stream)), array(streams.map(({ tenant }) => tenant))];
  return `(stream, tenant) in (select * from unnest(${names}, ${tenants}))`;
}
