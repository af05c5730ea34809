import type { Money } from '@attune/kernel';
import { excerpt } from '../excerpt.ts';
import type { Fault } from '../fault.ts';
import { amountIn } from '../lines/line-amounts.ts';
import type { ImportLine } from '../lines/import-line.ts';
import { withoutPersonal } from '../lines/without-personal.ts';
import type { ImportMap } from '../map/import-map.ts';
import type { MoneyColumns } from '../map/money-columns.ts';
import { moneyForm } from '../map/money-form.ts';
import { CaseWindow } from './case-window.ts';

type Check = Extract<MoneyColumns['columns'][string], { kind: 'check' }>;

/** Something that does not add up, though the line goes in. */
export interface Warning extends Fault {
  readonly line: number;
}

/**
 * Compares columns that a source calls running sums with what the lines of a case come to. Sums are kept for the cases that came
 * last (4,096 unless told); of a case that may have been let go, the first sum that is stated is believed.
 */
export class RunningSums {
  readonly #map: ImportMap;
  readonly #checks: readonly (readonly [name: string, check: Check])[];
  readonly #cases: CaseWindow;

  constructor(map: ImportMap, cases = 4096) {
    this.#map = map;
    this.#checks = Object.entries(map.money?.columns ?? {}).filter(
      (entry): entry is [string, Check] => entry[1].kind === 'check',
    );
    this.#cases = new CaseWindow(cases);
  }

  /** What does not add up in a line; each difference is told once. */
  check(line: Pick<ImportLine, 'line' | 'reference' | 'attributes'>): readonly Warning[] {
    if (this.#checks.length === 0) return [];
    const sums = this.#cases.sumsOf(JSON.stringify([line.reference.creditor, line.reference.number]));
    const faults = this.#checks.flatMap(([name, check]): readonly Fault[] => {
      const stated = this.#amount(name, line.attributes);
      const added = this.#amount(check.sumOf, line.attributes);
      const expected = sums.add(name, added !== undefined && 'amount' in added ? added.amount : 0);
      if (stated === undefined) return [];
      if ('code' in stated) return [stated];
      sums.set(name, stated.amount);
      const isRight = expected === undefined || expected === stated.amount;
      return isRight ? [] : [differs(name, check.sumOf, line.attributes[name] ?? '')];
    });
    return withoutPersonal(faults, this.#map).map((fault) => ({ ...fault, line: line.line }));
  }

  #amount(name: string, columns: ImportLine['attributes']): Money | Fault | undefined {
    const { money } = this.#map;
    const column = money?.columns[name];
    if (money === undefined || column === undefined || column.kind === 'ignore') return undefined;
    return amountIn(name, columns, moneyForm(money, column));
  }
}

const differs = (column: string, sumOf: string, value: string): Fault => ({
  code: 'running-sum-differs',
  column,
  value: excerpt(value),
  problem: `the column is not what ${sumOf} comes to in this case up to here`,
  remedy: 'look for lines of the case that are missing, doubled or in another order; the line goes in all the same',
});
