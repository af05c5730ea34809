const ending = /\r\n|\n|\r(?!$)/;

/** Divides pieces of text into lines, whichever of CR, LF and CRLF ends them. */
export class LineSplitter {
  #rest = '';
  readonly #longest: number;

  /** @param longest of a longer line only the first `longest` + 1 characters are given, so that memory stays bounded. */
  constructor(longest: number) {
    this.#longest = longest;
  }

  /** The lines that end in this piece. */
  push(text: string): string[] {
    const whole = this.#rest + text;
    const lines = whole.includes('\r') ? whole.split(ending) : whole.split('\n');
    this.#rest = this.#cut(lines.pop() ?? '');
    return lines.map((line) => this.#cut(line));
  }

  /** The last line, when nothing ends it. */
  end(): string[] {
    const last = this.#rest.endsWith('\r') ? this.#rest.slice(0, -1) : this.#rest;
    this.#rest = '';
    return last === '' ? [] : [last];
  }

  #cut(line: string): string {
    return line.length > this.#longest + 1 ? line.slice(0, this.#longest + 1) : line;
  }
}
