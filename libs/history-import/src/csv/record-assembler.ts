import type { Fault } from '../fault.ts';
import type { FaultyRecord } from '../faulty-record.ts';
import { FileUnreadable } from '../file-unreadable.ts';
import { longestRecord, type Reading } from '../reading.ts';
import { isReserved } from '../rejects/reserved-columns.ts';
import type { SourceRecord } from '../source-record.ts';
import { csvHeader, type CsvHeader } from './csv-header.ts';
import { csvRecord } from './csv-record.ts';
import { type BrokenQuote, divide } from './divide.ts';
import { LooksLikeRecord } from './looks-like-record.ts';
import { OpenRecord, type TextLine } from './open-record.ts';
import { quoteMisplaced, quoteNotClosed, recordTooLong } from './record-faults.ts';
import { sniffDelimiter, statedDelimiter } from './sniff-delimiter.ts';

const mostLines = 500;

type Found = SourceRecord | FaultyRecord;

/**
 * Puts lines of text together to records. A quoted field may run over several lines; when that leads to no record (or the next
 * lines look like records themselves), the first line is given as faulty and reading goes on at the second.
 */
export class RecordAssembler {
  readonly #reading: Reading;
  #delimiter: string | undefined;
  #header: CsvHeader | undefined;
  #test: LooksLikeRecord | undefined;
  #open = new OpenRecord();
  #line = 0;

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#delimiter = reading.delimiter;
  }

  /** The records that this line of text ends. */
  push(text: string): Found[] {
    this.#line++;
    if (this.#line === 1) {
      const stated = statedDelimiter(text);
      this.#delimiter ??= stated;
      if (stated !== undefined) return [];
    }
    return this.#read([{ text, line: this.#line }]);
  }

  /** The records that the end of the text ends. */
  end(): Found[] {
    const found: Found[] = [];
    while (!this.#open.isEmpty) {
      const [first, ...others] = this.#giveUp();
      found.push(first, ...this.#read(others.flat()));
    }
    if (this.#header === undefined)
      throw new FileUnreadable('file-empty', 'the file holds no header', 'export the file once more');
    return found;
  }

  #read(lines: readonly TextLine[]): Found[] {
    const found: Found[] = [];
    const waiting = [...lines];
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const given = this.#take(next);
      if (given === undefined) continue;
      const [record, again] = given;
      if (record !== undefined) found.push(record);
      waiting.unshift(...again);
    }
    return found;
  }

  /** What a line completes, and the lines that have to be read again. */
  #take(next: TextLine): [Found | undefined, readonly TextLine[]] | undefined {
    if (this.#open.isEmpty && next.text === '') return undefined;
    if (!this.#open.isEmpty && this.#test?.passes(next.text) === true) {
      const [faulty, again] = this.#giveUp();
      return [faulty, [...again, next]];
    }
    this.#open.add(next);
    if (this.#open.length > longestRecord) return this.#giveUp(recordTooLong(longestRecord));
    if (this.#open.inQuotes) return this.#open.lines.length < mostLines ? undefined : this.#giveUp();
    return this.#complete();
  }

  #complete(): [Found | undefined, readonly TextLine[]] {
    const { text, line, lines } = this.#open;
    if (this.#header === undefined) {
      this.#readHeader(text, line);
      return [undefined, []];
    }
    const fields = divide(text, this.#header.delimiter);
    if ('broken' in fields) return this.#giveUp(lines.length === 1 ? this.#quoteFault(fields, line) : undefined);
    if (lines.length > 1 && fields.length !== this.#header.names.length) return this.#giveUp();
    this.#open = new OpenRecord();
    return [csvRecord(fields, this.#header, line, text), []];
  }

  #readHeader(text: string, line: number): void {
    const delimiter = this.#delimiter ?? sniffDelimiter(text);
    const fields = divide(text, delimiter);
    if ('broken' in fields) throw this.#headerBroken();
    this.#open = new OpenRecord();
    this.#header = csvHeader(fields, delimiter, this.#reading.requires ?? [], line);
    this.#test = new LooksLikeRecord(this.#header, this.#reading.looksLikeRecord);
    this.#reading.onColumns?.(this.#header.names.filter((name) => name !== '' && !isReserved(name)));
  }

  /** Lets go of the open record's first line as faulty; the others are to be read again. */
  #giveUp(fault?: Fault): [FaultyRecord, readonly TextLine[]] {
    const [first, ...again] = this.#open.lines;
    if (this.#header === undefined || first === undefined) throw this.#headerBroken();
    this.#open = new OpenRecord();
    const broken = divide(first.text, this.#header.delimiter);
    const given =
      fault ?? ('broken' in broken ? this.#quoteFault(broken, first.line) : quoteNotClosed(undefined, first.line + 1));
    return [{ line: first.line, columns: {}, raw: first.text.slice(0, longestRecord), faults: [given] }, again];
  }

  #quoteFault({ broken, field }: BrokenQuote, line: number): Fault {
    const column = this.#header?.names[field];
    return broken === 'quote-not-closed' ? quoteNotClosed(column, line + 1) : quoteMisplaced(column);
  }

  #headerBroken(): FileUnreadable {
    const remedy = 'mend the first line: close each quotation mark, and see that the file is a CSV';
    return new FileUnreadable('header-broken', 'the header cannot be divided into columns', remedy, this.#open.line);
  }
}
