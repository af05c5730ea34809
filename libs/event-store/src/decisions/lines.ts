/** Does the work of one key, in the order in which it came; gives an outcome for each item. */
export type DoWork<Item, Result> = (items: readonly Item[]) => Promise<readonly PromiseSettledResult<Result>[]>;

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly settle: (outcome: PromiseSettledResult<Result>) => void;
}

/** At most so many items at once. */
const longest = 100;

/**
 * Lets work of one key wait while earlier work of it is done; what waits is then done together. Work of other keys goes on beside it.
 * Each time a key has nothing more to do it is forgotten, with whatever `begin` made for it.
 */
export class Lines<Item, Result> {
  readonly #lines = new Map<string, Waiting<Item, Result>[]>();

  /** Puts an item in its key's line; `begin` makes what does the work, when nobody does yet. */
  enter(key: string, item: Item, begin: () => DoWork<Item, Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      const settle = (outcome: PromiseSettledResult<Result>) => {
        if (outcome.status === 'fulfilled') resolve(outcome.value);
        else reject(outcome.reason as Error);
      };
      const line = this.#lines.get(key);
      if (line !== undefined) {
        line.push({ item, settle });
        return;
      }
      const begun = [{ item, settle }];
      this.#lines.set(key, begun);
      void this.#work(key, begun, begin());
    });
  }

  async #work(key: string, line: Waiting<Item, Result>[], work: DoWork<Item, Result>): Promise<void> {
    while (line.length > 0) {
      const taken = line.splice(0, longest);
      const outcomes = await work(taken.map(({ item }) => item)).catch((reason: unknown) =>
        taken.map((): PromiseSettledResult<Result> => ({ status: 'rejected', reason })),
      );
      for (const [index, { settle }] of taken.entries()) {
        const outcome = outcomes[index];
        if (outcome !== undefined) settle(outcome);
      }
    }
    this.#lines.delete(key);
  }
}
