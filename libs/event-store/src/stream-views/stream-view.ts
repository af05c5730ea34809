import type { EntityManager } from 'typeorm';
import type { StoredEvent } from '../port/stored-event.ts';
import type { Projection } from '../projections/projection.ts';
import { qualified } from '../projections/qualified.ts';
import { skipType } from '../projections/skips/skip-stream.ts';
import { byStream } from './by-stream.ts';
import { replaceRows } from './replace-rows.ts';
import { StreamHistories } from './stream-histories.ts';

export interface StreamViewDefinition<Row extends object, Read extends keyof StoredEvent = keyof StoredEvent> {
  readonly name: string;
  readonly version: number;
  /** The types that the rows depend on; all unless given. `rows` sees these only. */
  readonly types?: readonly string[];
  /** What `rows` reads of each event; everything unless given. A rebuild takes no more than that out of the log. */
  readonly reads?: readonly Read[];
  /** The stream's rows as a pure function of its history, in order of revision. Keys are columns; bigint and Date are values too. */
  readonly rows: (history: readonly Pick<StoredEvent, Read>[]) => readonly Row[];
  /** A table with the columns `tenant` and `stream`, an index that begins with both, and those of a row. */
  readonly table: string;
  /** The columns of its primary key, in the order of the digest. */
  readonly key: readonly string[];
}

/** A view whose rows belong to one stream each. */
export type StreamView = Projection<EntityManager> &
  Required<Omit<StreamViewDefinition<object>, 'types' | 'reads'>> & {
    readonly reads: readonly (keyof StoredEvent)[] | 'all';
    /** The text of `rows` as it was given, to tell one from another. */
    readonly code: string;
  };

/**
 * The house pattern of read models: for each stream that a page touches, the stream's rows are computed anew from its history and
 * replaced. Corrections and back-dated events need no special case, a page written twice changes nothing, and a rebuild gives equal rows.
 */
export function streamView<Row extends object, Read extends keyof StoredEvent = keyof StoredEvent>(
  definition: StreamViewDefinition<Row, Read>,
): StreamView {
  let histories = new StreamHistories();
  const { types = 'all', reads = 'all' } = definition;
  // What operators had left out stands in streams beside those that views are about.
  const isSeen = ({ type }: StoredEvent) => type !== skipType && (types === 'all' || types.includes(type));
  const rows = (history: readonly StoredEvent[]) => {
    const seen = history.filter(isSeen);
    return seen.length === 0 ? [] : definition.rows(seen);
  };
  return {
    ...definition,
    types,
    reads,
    rows,
    code: definition.rows.toString(),
    async apply(events, tx, log) {
      const position = events.at(-1)?.position ?? 0n;
      // Kept again only when all went well: an event that cannot be applied may come to be left out.
      const kept = histories;
      histories = new StreamHistories();
      const replacements = [];
      for (const { id, events: paged } of byStream(events)) {
        replacements.push({ id, rows: rows(await kept.upTo(log, id, position, paged)) });
      }
      await replaceRows((text, values) => tx.query(text, values), qualified(tx.dataSource, definition.table), replacements);
      histories = kept;
    },
  };
}
