import type { Fault } from '../fault.ts';

/** A quotation mark was opened on this line and never closed, as far as one can tell. */
export function quoteNotClosed(column: string | undefined, next: number): Fault {
  return {
    code: 'quote-not-closed',
    ...(column === undefined ? {} : { column }),
    problem: `a quotation mark is opened here and not closed on this line; reading went on at line ${String(next)} as a new record`,
    remedy: 'close the quotation mark, or double it where it belongs to the text',
  };
}

/** A quotation mark stands within a field. */
export function quoteMisplaced(column: string | undefined): Fault {
  return {
    code: 'quote-misplaced',
    ...(column === undefined ? {} : { column }),
    problem: 'a quotation mark stands where no field begins or ends',
    remedy: 'put the whole field into quotation marks and double those within it',
  };
}

/** The record has another number of fields than the header. */
export function fieldsWrong(found: number, expected: number): Fault {
  return {
    code: found < expected ? 'fields-too-few' : 'fields-too-many',
    problem: `${String(found)} fields where the header has ${String(expected)}`,
    remedy:
      found < expected
        ? 'add the fields that are missing (empty ones too), or join the line with the one that it was cut from'
        : 'put fields that hold the delimiter into quotation marks, or take out what is too much',
  };
}

/** The record is longer than one can be. */
export function recordTooLong(limit: number): Fault {
  return {
    code: 'record-too-long',
    problem: `the record is longer than ${String(limit)} characters`,
    remedy: 'shorten it, or look for a missing line end',
  };
}

/** Nothing stands in any column. */
export function recordEmpty(): Fault {
  return { code: 'record-empty', problem: 'no column holds anything', remedy: 'fill the columns, or take the line out' };
}
