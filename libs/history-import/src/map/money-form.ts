import type { DecimalForm } from '../values/read-decimal.ts';
import type { MoneyColumns } from './money-columns.ts';

/** How the amounts of a column are written, and in which currency. */
export interface MoneyForm extends DecimalForm {
  /** A code of ISO 4217, or a text that names a column. */
  readonly currency: string;
}

type Own = { readonly [Part in keyof MoneyForm]?: MoneyForm[Part] | undefined };

/** What a column says of itself, else what the map says of all. With a decimal sign of its own, it has its own grouping, or none. */
export function moneyForm(whole: Omit<MoneyColumns, 'columns'>, own: Own): MoneyForm {
  const thousands = own.decimal === undefined ? (own.thousands ?? whole.thousands) : own.thousands;
  return { currency: own.currency ?? whole.currency, decimal: own.decimal ?? whole.decimal, thousands };
}
