import { nodeHash } from './node-hash.ts';
import { rangeHash } from './range-hash.ts';

/** A tree that grows leaf by leaf, and of which only the right edge is kept: log₂ of its size in hashes. */
export class GrowingTree {
  #size: number;
  /** The hashes of its whole subtrees, from left to right. */
  readonly #edge: Buffer[];

  /** @param edge of a tree of that size, as `wholeSubtrees` names them; without one it begins empty. */
  constructor(size = 0, edge: readonly Buffer[] = []) {
    this.#size = size;
    this.#edge = [...edge];
  }

  get size(): number {
    return this.#size;
  }

  root(): Buffer {
    return rangeHash(this.#edge);
  }

  /** Adds a leaf and gives the hashes of the subtrees that it completes: its own first, each other twice as great as the last. */
  add(leaf: Buffer): readonly Buffer[] {
    const completed = [leaf];
    let hash = leaf;
    for (let whole = this.#size; whole % 2 === 1; whole = (whole - 1) / 2) {
      const left = this.#edge.pop();
      if (left === undefined) throw new RangeError('The edge is not that of a tree of this size.');
      hash = nodeHash(left, hash);
      completed.push(hash);
    }
    this.#edge.push(hash);
    this.#size += 1;
    return completed;
  }
}
