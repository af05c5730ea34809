import { createWriteStream } from 'node:fs';
import type { WriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { RejectsFile } from '@attune/history-import';
import type { FaultyLine } from '@attune/history-import';

/** The rejects file: made when the first line needs it, written beside its place, and put there when it is whole. */
export class RejectsOnDisk {
  readonly path: string;
  private readonly columns: () => Iterable<string>;
  private writing: { readonly file: RejectsFile; readonly stream: WriteStream } | undefined;

  /** @param columns those of the source that are known when the first line is rejected */
  constructor(path: string, columns: () => Iterable<string>) {
    this.path = path;
    this.columns = columns;
  }

  get isNeeded(): boolean {
    return this.writing !== undefined;
  }

  async add(line: FaultyLine): Promise<void> {
    this.writing ??= this.begin();
    const { file, stream } = this.writing;
    if (!stream.write(file.row(line))) await once(stream, 'drain');
  }

  /** Puts the file in its place, in one step: there is the old one or the whole new one. */
  async close(): Promise<void> {
    if (this.writing === undefined) return;
    const { stream } = this.writing;
    stream.end();
    await finished(stream);
    await rename(this.beside, this.path);
  }

  private begin() {
    const file = new RejectsFile(this.columns());
    // What was refused is as personal as the source.
    const stream = createWriteStream(this.beside, { mode: 0o600 });
    stream.write(file.header());
    return { file, stream };
  }

  private get beside(): string {
    return `${this.path}.part`;
  }
}
