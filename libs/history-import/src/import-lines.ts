import type { FaultyLine } from './faulty-record.ts';
import { LineKeys } from './identity/line-keys.ts';
import { isFaulty } from './is-faulty.ts';
import type { ImportLine } from './lines/import-line.ts';
import { toImportLine } from './lines/to-import-line.ts';
import type { ImportMap } from './map/import-map.ts';
import { looksLikeLine } from './map/looks-like-line.ts';
import { neededColumns } from './map/needed-columns.ts';
import { readRecords } from './read-records.ts';
import type { Reading } from './reading.ts';

/**
 * Reads an organisation's event log as a map says: each line of it once, in order, ready to go in or faulty.
 * @throws FileUnreadable when the file is none, lacks a column that the map names, or breaks off in a way that leaves nothing
 *   to go on with; the lines given before it hold.
 */
export async function* importLines(
  source: AsyncIterable<Uint8Array>,
  map: ImportMap,
  reading: Pick<Reading, 'format' | 'gzip' | 'onColumns'>,
): AsyncGenerator<ImportLine | FaultyLine> {
  const keys = new LineKeys();
  const { delimiter, encoding } = map.file;
  const records = readRecords(source, {
    ...reading,
    encoding,
    delimiter: delimiter === 'tab' ? '\t' : delimiter,
    requires: neededColumns(map),
    looksLikeRecord: (columns) => looksLikeLine(columns, map),
  });
  for await (const record of records) yield isFaulty(record) ? record : toImportLine(record, map, keys.keyOf(record));
}
