/** Where a command speaks. With `--json` stdout holds JSON lines alone; what is for people goes to stderr, or nowhere. */
export interface Terminal {
  readonly json: boolean;
  /** Whether stderr is a screen, on which a line can be drawn again. */
  readonly isScreen: boolean;
  /** A result: the record for programs, the text for people. */
  readonly result: (record: object, text: string) => void;
  /** What is only for programs. */
  readonly record: (record: object) => void;
  /** What is only for people. */
  readonly say: (text: string) => void;
  /** Text on stderr as it is, without an end of line. */
  readonly draw: (text: string) => void;
}

/** The terminal of this process. */
export function terminalOf(json: boolean): Terminal {
  const out = (text: string) => void process.stdout.write(`${text}\n`);
  const draw = (text: string) => void process.stderr.write(text);
  return {
    json,
    isScreen: process.stderr.isTTY,
    result: (record, text) => {
      out(json ? JSON.stringify(record) : text);
    },
    record: (record) => {
      if (json) out(JSON.stringify(record));
    },
    say: (text) => {
      draw(`${text}\n`);
    },
    draw,
  };
}
