import type { Terminal } from './terminal.ts';

const redrawMs = 250;
const lineMs = 5000;
const clear = '\r\u001b[K';

/** How far long work is: on a screen one line that is drawn again, else a line every few seconds. */
export class Progress {
  private readonly terminal: Pick<Terminal, 'isScreen' | 'draw' | 'say'>;
  private readonly clock: () => number;
  private toldAt: number;
  private drawn = false;

  constructor(terminal: Pick<Terminal, 'isScreen' | 'draw' | 'say'>, clock: () => number = () => performance.now()) {
    this.terminal = terminal;
    this.clock = clock;
    this.toldAt = clock();
  }

  /** Tells, unless it was told a moment ago. */
  tell(text: () => string): void {
    const now = this.clock();
    if (now - this.toldAt < (this.terminal.isScreen ? redrawMs : lineMs)) return;
    this.toldAt = now;
    if (!this.terminal.isScreen) {
      this.terminal.say(text());
      return;
    }
    this.terminal.draw(`${clear}${text()}`);
    this.drawn = true;
  }

  /** Says something in between. */
  say(text: string): void {
    this.wipe();
    this.terminal.say(text);
  }

  /** Takes the line away. */
  wipe(): void {
    if (this.drawn) this.terminal.draw(clear);
    this.drawn = false;
  }
}
