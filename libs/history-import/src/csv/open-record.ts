import { hasOddQuotes } from './quote-parity.ts';

/** A line of text with its number in the file, from 1. */
export interface TextLine {
  readonly text: string;
  readonly line: number;
}

/** The lines of text that may make one record. */
export class OpenRecord {
  readonly #lines: TextLine[] = [];
  #inQuotes = false;
  #length = 0;

  add(line: TextLine): void {
    this.#lines.push(line);
    this.#length += line.text.length + 1;
    if (hasOddQuotes(line.text)) this.#inQuotes = !this.#inQuotes;
  }

  get lines(): readonly TextLine[] {
    return this.#lines;
  }

  get isEmpty(): boolean {
    return this.#lines.length === 0;
  }

  /** Whether a quoted field is open at the end. */
  get inQuotes(): boolean {
    return this.#inQuotes;
  }

  get length(): number {
    return this.#length;
  }

  get line(): number {
    return this.#lines[0]?.line ?? 1;
  }

  /** The text, with line ends as LF whatever they were, so that a file with CRLF gives the same lines as one with LF. */
  get text(): string {
    return this.#lines.map(({ text }) => text).join('\n');
  }
}
