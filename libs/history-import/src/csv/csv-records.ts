import { decoded } from '../bytes/decoded.ts';
import type { FaultyRecord } from '../faulty-record.ts';
import { longestRecord, type Reading } from '../reading.ts';
import type { SourceRecord } from '../source-record.ts';
import { LineSplitter } from './line-splitter.ts';
import { RecordAssembler } from './record-assembler.ts';

/** Reads the records of a CSV as they come in. */
export async function* csvRecords(
  source: AsyncIterable<Uint8Array>,
  reading: Reading,
): AsyncGenerator<SourceRecord | FaultyRecord> {
  const splitter = new LineSplitter(longestRecord);
  const assembler = new RecordAssembler(reading);
  for await (const text of decoded(source, reading.encoding)) {
    for (const line of splitter.push(text)) yield* assembler.push(line);
  }
  for (const line of splitter.end()) yield* assembler.push(line);
  yield* assembler.end();
}
