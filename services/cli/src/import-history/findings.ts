import type { FaultyLine, Warning } from '@attune/history-import';
import type { Progress } from '../terminal/progress.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { count } from '../terminal/numbers.ts';
import { faultInWords } from './fault-in-words.ts';
import type { RejectsOnDisk } from './rejects-on-disk.ts';

const mostShown = 20;

/** What an import found: lines that did not go in, and what does not add up. The first are shown, all are counted. */
export class Findings {
  private readonly terminal: Terminal;
  private readonly progress: Progress;
  private readonly rejects: RejectsOnDisk;
  private shown = 0;
  rejected = 0;
  warnings = 0;

  constructor(terminal: Terminal, progress: Progress, rejects: RejectsOnDisk) {
    this.terminal = terminal;
    this.progress = progress;
    this.rejects = rejects;
  }

  async reject(line: FaultyLine): Promise<void> {
    this.rejected += 1;
    await this.rejects.add(line);
    this.tell('rejected', line);
  }

  warn({ line, ...fault }: Warning): void {
    this.warnings += 1;
    this.tell('warning', { line, faults: [fault] });
  }

  /** With --json each is a record on stdout, and nothing of a line goes to stderr. */
  private tell(kind: 'rejected' | 'warning', { line, faults }: Pick<FaultyLine, 'line' | 'faults'>): void {
    this.terminal.record({ [kind]: { line, faults } });
    if (this.terminal.json) return;
    this.shown += 1;
    const word = kind === 'warning' ? 'Warning. ' : '';
    if (this.shown <= mostShown) this.progress.say(word + faultInWords({ line, faults }));
    if (this.shown === mostShown + 1) this.progress.say(`More than ${count(mostShown)}; from here on they are only counted.`);
  }
}
