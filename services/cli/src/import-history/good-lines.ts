import { FileUnreadable, isFaulty } from '@attune/history-import';
import type { FaultyLine, ImportLine } from '@attune/history-import';

/** Who is told of what a file holds beside good lines. */
export interface Listeners {
  readonly onFaulty: (line: FaultyLine) => Promise<void>;
  readonly onUnreadable: (error: FileUnreadable) => void;
}

/** The good lines of a file. Where reading breaks off, they end: those before it hold, and are not held back. */
export async function* goodLines(
  lines: AsyncIterable<ImportLine | FaultyLine>,
  { onFaulty, onUnreadable }: Listeners,
  signal: AbortSignal,
): AsyncGenerator<ImportLine> {
  try {
    for await (const line of lines) {
      if (signal.aborted) return;
      if (isFaulty(line)) await onFaulty(line);
      else yield line;
    }
  } catch (error) {
    if (!(error instanceof FileUnreadable)) throw error;
    onUnreadable(error);
  }
}
