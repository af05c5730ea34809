/** What the lines of one case came to, by column; undefined when lines of it may have been forgotten. */
export class CaseSums {
  readonly #sums = new Map<string, number | undefined>();
  readonly #start: number | undefined;

  constructor(start: number | undefined) {
    this.#start = start;
  }

  /** Adds to a column's sum, and gives it. */
  add(column: string, amount: number): number | undefined {
    const before = this.#sums.has(column) ? this.#sums.get(column) : this.#start;
    const sum = before === undefined ? undefined : before + amount;
    this.#sums.set(column, sum);
    return sum;
  }

  set(column: string, sum: number): void {
    this.#sums.set(column, sum);
  }
}

/** The sums of the cases whose lines came last. */
export class CaseWindow {
  readonly #cases = new Map<string, CaseSums>();
  readonly #most: number;
  #hasForgotten = false;

  constructor(most: number) {
    this.#most = most;
  }

  sumsOf(name: string): CaseSums {
    const sums = this.#cases.get(name) ?? new CaseSums(this.#hasForgotten ? undefined : 0);
    this.#cases.delete(name);
    this.#cases.set(name, sums);
    if (this.#cases.size > this.#most) this.#forget();
    return sums;
  }

  #forget(): void {
    // A Map keeps the order of insertion, so the first is the one that was longest ago.
    for (const oldest of this.#cases.keys()) {
      this.#cases.delete(oldest);
      break;
    }
    this.#hasForgotten = true;
  }
}
