import { randomUUID } from 'node:crypto';
import { batches, importLines, refusedLine, RunningSums } from '@attune/history-import';
import type { Batch, FileUnreadable, ImportLine, ImportMap } from '@attune/history-import';
import type { Gateway } from '../gateway/gateway.ts';
import { count, megabytes } from '../terminal/numbers.ts';
import type { Progress } from '../terminal/progress.ts';
import type { Findings } from './findings.ts';
import { goodLines } from './good-lines.ts';
import { sendBatch } from './import-lane.ts';
import type { ImportLane } from './import-lane.ts';
import { isNotYet } from './not-yet.ts';
import { readAhead } from './read-ahead.ts';
import { refusalFault } from './refusal-fault.ts';
import type { SourceFile } from './source-file.ts';
import { Tally } from './tally.ts';

const limits = { maxLines: 500, maxBytes: 1_000_000 };

// Lines kept for a second try; with the longest lines allowed still less than memory can hold.
const mostKept = 10_000;

/** What an import works with. */
export interface ImportParts {
  readonly map: ImportMap;
  readonly source: SourceFile;
  readonly gateway: Gateway;
  readonly findings: Findings;
  readonly progress: Progress;
  readonly dryRun: boolean;
  readonly signal: AbortSignal;
  /** Told of the columns of the file, as they become known. */
  readonly onColumns: (names: readonly string[]) => void;
}

/** Takes a file in: one batch on its way, one being read. What was refused because something is not there yet is tried once more at the end. */
export class ImportRun {
  readonly tally = new Tally();
  unreadable: FileUnreadable | undefined;
  private readonly parts: ImportParts;
  private readonly lane: ImportLane;
  private readonly began = performance.now();
  private kept: ImportLine[] = [];

  constructor(parts: ImportParts) {
    this.parts = parts;
    this.lane = { log: parts.map.log, rehearsal: parts.dryRun ? randomUUID() : undefined };
  }

  get ms(): number {
    return performance.now() - this.began;
  }

  /** @throws Ended, Unanswered: what was sent before is in, and counted */
  async run(): Promise<void> {
    for await (const batch of readAhead(batches(this.lines(), limits))) {
      if (this.parts.signal.aborted) return;
      await this.send(batch, this.kept);
      this.parts.progress.tell(() => this.soFar());
    }
    const again = this.kept;
    this.kept = [];
    for await (const batch of batches(again, limits)) {
      if (this.parts.signal.aborted) return;
      await this.send(batch, undefined);
    }
  }

  private lines(): AsyncIterable<ImportLine> {
    const { source, map, findings, signal, onColumns } = this.parts;
    const all = importLines(source.bytes(), map, { format: source.format, onColumns });
    const listeners = {
      onFaulty: (line: Parameters<Findings['reject']>[0]) => findings.reject(line),
      onUnreadable: (error: FileUnreadable) => {
        this.unreadable = error;
      },
    };
    return this.checked(goodLines(all, listeners, signal));
  }

  private async *checked(lines: AsyncIterable<ImportLine>): AsyncGenerator<ImportLine> {
    const sums = new RunningSums(this.parts.map);
    for await (const line of lines) {
      for (const warning of sums.check(line)) this.parts.findings.warn(warning);
      yield line;
    }
  }

  /** @param kept takes the lines that are worth another try; without it each is rejected for good */
  private async send(batch: Batch, kept: ImportLine[] | undefined): Promise<void> {
    const { gateway, signal, progress } = this.parts;
    const onWait = (why: string, ms: number) => {
      progress.say(`${why}; trying again in ${(ms / 1000).toFixed(1)} s.`);
    };
    const results = await sendBatch(gateway, this.lane, batch, { signal, onWait });
    for (const [index, line] of batch.lines.entries()) {
      const result = results[index];
      if (result === undefined) continue;
      if (result.outcome !== 'rejected') this.tally.add(line, result);
      else if (kept !== undefined && kept.length < mostKept && isNotYet(result)) kept.push(line);
      else await this.parts.findings.reject(refusedLine(line, refusalFault(result)));
    }
  }

  private soFar(): string {
    const { source, findings } = this.parts;
    const lines = this.tally.linesIn + findings.rejected + this.kept.length;
    const rate = Math.round((lines * 1000) / this.ms);
    const part = Math.floor((source.bytesRead * 100) / Math.max(1, source.size));
    return `${count(lines)} lines, ${count(rate)} a second, ${megabytes(source.bytesRead)} of ${megabytes(source.size)} (${String(part)} %)`;
  }
}
