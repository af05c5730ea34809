import { decoded } from '../bytes/decoded.ts';
import type { FaultyRecord } from '../faulty-record.ts';
import type { Reading } from '../reading.ts';
import type { SourceRecord } from '../source-record.ts';
import { parseXml } from './parse-xml.ts';
import { XesReader } from './xes-reader.ts';

/** Reads the events of an XES log (IEEE 1849) as they come in. */
export async function* xesRecords(
  source: AsyncIterable<Uint8Array>,
  reading: Reading,
): AsyncGenerator<SourceRecord | FaultyRecord> {
  const reader = new XesReader(reading.onColumns);
  const xml = parseXml(reader);
  for await (const text of decoded(source, reading.encoding)) {
    xml.write(text);
    yield* reader.take();
  }
  xml.end();
  yield* reader.take();
}
