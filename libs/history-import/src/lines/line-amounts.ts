import { currencyScale, type Money } from '@attune/kernel';
import type { Fault } from '../fault.ts';
import type { MoneyColumns } from '../map/money-columns.ts';
import { moneyForm, type MoneyForm } from '../map/money-form.ts';
import { columnsIn, filled } from '../map/text-template.ts';
import type { Columns } from '../source-record.ts';
import { readDecimal } from '../values/read-decimal.ts';
import type { ImportLine } from './import-line.ts';
import { currencyUnknown } from './line-faults.ts';

/** The money of a line. */
export interface LineAmounts {
  readonly byColumn: ReadonlyMap<string, Money>;
  readonly money: ImportLine['money'];
  readonly faults: readonly Fault[];
}

/** Reads the columns of money that are set, added or paid. */
export function lineAmounts(columns: Columns, map: MoneyColumns | undefined): LineAmounts {
  const byColumn = new Map<string, Money>();
  const money: ImportLine['money'][number][] = [];
  const faults: Fault[] = [];
  for (const [name, column] of Object.entries(map?.columns ?? {})) {
    if (map === undefined || column.kind === 'ignore' || column.kind === 'check') continue;
    const read = amountIn(name, columns, moneyForm(map, column));
    if (read === undefined) continue;
    if ('code' in read) faults.push(read);
    else {
      byColumn.set(name, read);
      money.push({ kind: column.kind, ...read });
    }
  }
  return { byColumn, money, faults };
}

/** The amount in a column, undefined when it holds nothing. */
export function amountIn(name: string, columns: Columns, form: MoneyForm): Money | Fault | undefined {
  const value = columns[name];
  if (value === undefined || value.trim() === '') return undefined;
  const currency = filled(form.currency, columns);
  const scale = currencyScale(currency);
  if (scale === undefined) return currencyUnknown(columnsIn(form.currency)[0] ?? name);
  const amount = readDecimal(value, form, scale, name);
  return typeof amount === 'number' ? { amount, currency } : amount;
}
