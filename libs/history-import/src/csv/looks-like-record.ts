import type { Columns } from '../source-record.ts';
import type { CsvHeader } from './csv-header.ts';
import { columnsOf } from './csv-record.ts';
import { divide } from './divide.ts';

/** Asks whether a line inside a quoted field would make a record by itself, its quotation marks as they are or left out. */
export class LooksLikeRecord {
  readonly #header: CsvHeader;
  readonly #asks: ((columns: Columns) => boolean) | undefined;

  constructor(header: CsvHeader, asks: ((columns: Columns) => boolean) | undefined) {
    this.#header = header;
    this.#asks = asks;
  }

  passes(text: string): boolean {
    const asks = this.#asks;
    if (asks === undefined) return false;
    return [text, text.replaceAll('"', '')].some((form) => {
      const fields = divide(form, this.#header.delimiter);
      return !('broken' in fields) && fields.length === this.#header.names.length && asks(columnsOf(fields, this.#header));
    });
  }
}
