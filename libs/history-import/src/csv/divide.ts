import { CsvError, parse } from 'csv-parse/sync';

/** Why the text of a record does not divide, and in which field (from 0). */
export interface BrokenQuote {
  readonly broken: 'quote-not-closed' | 'quote-misplaced';
  readonly field: number;
}

/** Divides the text of one record into its fields as RFC 4180 has it, or says which quotation mark is wrong. */
export function divide(text: string, delimiter: string): readonly string[] | BrokenQuote {
  if (!text.includes('"')) return text.split(delimiter);
  try {
    const records: string[][] = parse(text, { delimiter, relax_column_count: true, record_delimiter: ['\n'] });
    const [record] = records;
    return record !== undefined && records.length === 1 ? record : { broken: 'quote-misplaced', field: 0 };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const field: unknown = error['column'];
    const broken = error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'quote-not-closed' : 'quote-misplaced';
    return { broken, field: typeof field === 'number' ? field : 0 };
  }
}
