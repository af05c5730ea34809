import type { ImportLine } from '../lines/import-line.ts';

type Kind = ImportLine['money'][number]['kind'];

/** A sum in minor units: exact up to 2⁵³, beyond that the nearest number. */
export interface MoneyTotal {
  readonly kind: Kind;
  readonly amount: number;
  readonly currency: string;
}

/** Adds up the money of lines, by kind and currency. */
export class MoneyTotals {
  readonly #sums = new Map<string, { readonly kind: Kind; readonly currency: string; amount: bigint }>();

  add({ money }: Pick<ImportLine, 'money'>): void {
    for (const { kind, currency, amount } of money) {
      const key = `${kind} ${currency}`;
      const sum = this.#sums.get(key) ?? { kind, currency, amount: 0n };
      sum.amount += BigInt(amount);
      this.#sums.set(key, sum);
    }
  }

  /** The sums, by kind and then currency. */
  get sums(): readonly MoneyTotal[] {
    const sorted = [...this.#sums].sort(([one], [other]) => (one < other ? -1 : 1));
    return sorted.map(([, { kind, currency, amount }]) => ({ kind, amount: Number(amount), currency }));
  }
}
