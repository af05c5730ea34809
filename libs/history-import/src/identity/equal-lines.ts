const smallest = 1024;
const many = 255;

/**
 * Counts lines by 64 bits of their hash, in 9 bytes a slot (10 to 21 bytes a line) with open addressing. Two different lines
 * among n are taken for equal with a chance of n²/2⁶⁵: one in 37 million for a million lines, and then only numbered apart.
 */
export class EqualLines {
  #high = new Uint32Array(smallest);
  #low = new Uint32Array(smallest);
  /** How often, up to 254; what came more often is counted in `#more`. */
  #times = new Uint8Array(smallest);
  readonly #more = new Map<number, number>();
  #slots = smallest;
  #used = 0;

  /** How many equal lines came before this one. @param hash hexadecimal, 16 digits or more. */
  count(hash: string): number {
    if (this.#used >= this.#slots * 0.875) this.#grow();
    const slot = this.#slotOf(Number.parseInt(hash.slice(0, 8), 16), Number.parseInt(hash.slice(8, 16), 16));
    const before = this.#times[slot] ?? 0;
    if (before === 0) this.#used++;
    if (before < many - 1) {
      this.#times[slot] = before + 1;
      return before;
    }
    const more = this.#more.get(slot) ?? many - 1;
    this.#more.set(slot, more + 1);
    return more;
  }

  /** Different lines so far. */
  get size(): number {
    return this.#used;
  }

  /** Memory of the table, in bytes. */
  get bytes(): number {
    return this.#slots * 9;
  }

  #slotOf(high: number, low: number): number {
    const mask = this.#slots - 1;
    let slot = low & mask;
    while (this.#times[slot] !== 0 && (this.#low[slot] !== low || this.#high[slot] !== high)) slot = (slot + 1) & mask;
    this.#low[slot] = low;
    this.#high[slot] = high;
    return slot;
  }

  #grow(): void {
    const old = { high: this.#high, low: this.#low, times: this.#times, more: new Map(this.#more) };
    this.#slots *= 2;
    this.#high = new Uint32Array(this.#slots);
    this.#low = new Uint32Array(this.#slots);
    this.#times = new Uint8Array(this.#slots);
    this.#more.clear();
    old.times.forEach((times, slot) => {
      if (times === 0) return;
      const moved = this.#slotOf(old.high[slot] ?? 0, old.low[slot] ?? 0);
      this.#times[moved] = times;
      const more = old.more.get(slot);
      if (more !== undefined) this.#more.set(moved, more);
    });
  }
}
