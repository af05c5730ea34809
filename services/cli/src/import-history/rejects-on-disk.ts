import { open, rename } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { RejectsFile } from '@attune/history-import';
import type { FaultyLine } from '@attune/history-import';
import { failureCode } from '@attune/kernel';
import { wrongUse } from '../ending/wrong-use.ts';

const mostHeld = 65_536;

/** The rejects file: made when the first line needs it, written beside its place, and put there when it is whole. */
export class RejectsOnDisk {
  readonly path: string;
  private readonly columns: () => Iterable<string>;
  private writing: { readonly rows: RejectsFile; readonly file: FileHandle } | undefined;
  private held = '';

  /** @param columns those of the source that are known when the first line is rejected */
  constructor(path: string, columns: () => Iterable<string>) {
    this.path = path;
    this.columns = columns;
  }

  get isNeeded(): boolean {
    return this.writing !== undefined;
  }

  /** @throws Ended when the file can not be written */
  async add(line: FaultyLine): Promise<void> {
    const { rows } = (this.writing ??= await this.begin());
    this.held += rows.row(line);
    if (this.held.length >= mostHeld) await this.write();
  }

  /** Puts the file in its place, in one step: there is the old one or the whole new one. */
  async close(): Promise<void> {
    if (this.writing === undefined) return;
    await this.write();
    await this.tried(() => this.writing?.file.close());
    await this.tried(() => rename(this.beside, this.path));
  }

  private async begin() {
    const rows = new RejectsFile(this.columns());
    this.held = rows.header();
    // What was refused is as personal as the source.
    return { rows, file: await this.tried(() => open(this.beside, 'w', 0o600)) };
  }

  private async write(): Promise<void> {
    const text = this.held;
    this.held = '';
    await this.tried(() => this.writing?.file.appendFile(text));
  }

  private async tried<Result>(work: () => Result): Promise<Awaited<Result>> {
    try {
      return await work();
    } catch (error) {
      const code = failureCode(error);
      if (code === undefined) throw error;
      throw wrongUse(`The rejects file ${this.path} can not be written (${code}); name another place with --rejects.`);
    }
  }

  private get beside(): string {
    return `${this.path}.part`;
  }
}
