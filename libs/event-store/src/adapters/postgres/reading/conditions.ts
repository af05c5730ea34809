import type { Filter } from '../../../port/reading.ts';

export interface Conditions {
  /** SQL that begins with ` and `, or nothing. */
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** A filter as SQL over `events`; its parameters are numbered on from `taken`. */
export function conditions(where: Filter, taken: number): Conditions {
  const values: unknown[] = [];
  const parameter = (value: unknown) => `$${String(taken + values.push(value))}`;
  const sql = [
    where.types && `type = any(${parameter(where.types)}::text[])`,
    where.streams && `split_part(stream, '-', 1) = any(${parameter(where.streams)}::text[])`,
    where.partition &&
      `('x' || encode(substr(sha256(convert_to(tenant || e'\\x1f' || stream, 'UTF8')), 1, 3), 'hex'))::bit(24)::int % ${parameter(where.partition.of)} = ${parameter(where.partition.n)}`,
  ];
  return { sql: sql.map((part) => (part === undefined ? '' : ` and ${part}`)).join(''), values };
}
