import { unzipped } from './bytes/unzipped.ts';
import { csvRecords } from './csv/csv-records.ts';
import type { FaultyRecord } from './faulty-record.ts';
import type { Reading } from './reading.ts';
import type { SourceRecord } from './source-record.ts';
import { xesRecords } from './xes/xes-records.ts';

/**
 * Reads an event log record by record, in bounded memory: CSV (RFC 4180, with comma, semicolon or tab) or XES (IEEE 1849),
 * either of them gzipped or not, in UTF-8, UTF-16 or a named encoding. Each record that is at fault is given as such, in its place.
 * @throws FileUnreadable when the file is no such file, or ends or breaks in a way that leaves nothing to go on with.
 */
export async function* readRecords(
  source: AsyncIterable<Uint8Array>,
  reading: Reading,
): AsyncGenerator<SourceRecord | FaultyRecord> {
  const bytes = unzipped(source, reading.gzip);
  switch (reading.format) {
    case 'csv':
      yield* csvRecords(bytes, reading);
      break;
    case 'xes':
      yield* xesRecords(bytes, reading);
      break;
  }
}
