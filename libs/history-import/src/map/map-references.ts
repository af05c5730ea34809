import { currencyScale } from '@attune/kernel';
import type { MapProblem } from './import-map-faulty.ts';
import type { ImportMap } from './import-map.ts';
import { moneyForm, type MoneyForm } from './money-form.ts';

/** Checks what parts of a map say of each other: columns of money that commands and sums name, currencies, signs. */
export function mapReferences(map: ImportMap): readonly MapProblem[] {
  return [...moneyProblems(map), ...commandProblems(map)];
}

function moneyProblems({ money }: ImportMap): readonly MapProblem[] {
  if (money === undefined) return [];
  const columns = Object.entries(money.columns).flatMap(([name, column]) => {
    if (column.kind === 'ignore') return [];
    const path = `money › columns › ${name}`;
    const unknownSum =
      column.kind === 'check' && !isSum(money, column.sumOf)
        ? [
            {
              path: `${path} › sumOf`,
              problem: `${column.sumOf} is no column of money`,
              remedy: 'name one that is set, add or pay',
            },
          ]
        : [];
    return [...formProblems(path, moneyForm(money, column)), ...unknownSum];
  });
  return [...formProblems('money', moneyForm(money, {})), ...columns];
}

function formProblems(path: string, { currency, decimal, thousands }: MoneyForm): readonly MapProblem[] {
  const problems: MapProblem[] = [];
  if (!currency.includes('{') && currencyScale(currency) === undefined) {
    const problem = `${currency} is no currency of ISO 4217`;
    problems.push({ path: `${path} › currency`, problem, remedy: 'write its three capitals, such as EUR' });
  }
  if (thousands === decimal) {
    const remedy = 'leave it out when nothing groups the digits';
    problems.push({ path: `${path} › thousands`, problem: 'the same sign as for decimals', remedy });
  }
  return problems;
}

function commandProblems({ money, activities }: ImportMap): readonly MapProblem[] {
  return Object.entries(activities).flatMap(([activity, rules]) =>
    rules.flatMap((rule, at) =>
      rule.do.flatMap(({ body }) => {
        const amount = 'amount' in body ? body.amount : undefined;
        if (amount === undefined || (money !== undefined && isSum(money, amount))) return [];
        const path = `activities › ${activity} › ${String(at + 1)} › do › amount`;
        return [{ path, problem: `${amount} is no column of money`, remedy: 'list it under money.columns as set, add or pay' }];
      }),
    ),
  );
}

function isSum({ columns }: NonNullable<ImportMap['money']>, name: string): boolean {
  const kind = Object.hasOwn(columns, name) ? columns[name]?.kind : undefined;
  return kind === 'set' || kind === 'add' || kind === 'pay';
}
