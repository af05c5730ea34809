import type { ImportLine } from './import-line.ts';

/** Lines that are posted together. */
export interface Batch {
  readonly lines: readonly ImportLine[];
  /** The lines as NDJSON, each with its line end. */
  readonly ndjson: string;
}

/** The bounds of a batch; a line that is larger than `maxBytes` by itself goes alone. */
export interface BatchLimits {
  readonly maxLines: number;
  /** Of the NDJSON in UTF-8. */
  readonly maxBytes: number;
}

/** Puts lines together to batches, in order. */
export async function* batches(
  lines: AsyncIterable<ImportLine> | Iterable<ImportLine>,
  { maxLines, maxBytes }: BatchLimits,
): AsyncGenerator<Batch> {
  let open: ImportLine[] = [];
  let texts: string[] = [];
  let bytes = 0;
  for await (const line of lines) {
    const text = `${JSON.stringify(line)}\n`;
    const size = Buffer.byteLength(text);
    if (open.length > 0 && (open.length >= maxLines || bytes + size > maxBytes)) {
      yield { lines: open, ndjson: texts.join('') };
      [open, texts, bytes] = [[], [], 0];
    }
    open.push(line);
    texts.push(text);
    bytes += size;
  }
  if (open.length > 0) yield { lines: open, ndjson: texts.join('') };
}
