import { expect, test } from '@jest/globals';
import { MTH, PATH, PROOF } from '../specification/naive-tree.ts';
import { consistencyProof } from './consistency-proof.ts';
import { GrowingTree } from './growing-tree.ts';
import { inclusionProof } from './inclusion-proof.ts';
import { leafHash } from './leaf-hash.ts';
import type { TreeNode } from './tree-node.ts';
import { rootOf } from './root.ts';
import { verifyConsistency } from './verify-consistency.ts';
import { verifyInclusion } from './verify-inclusion.ts';
import { wholeSubtrees } from './whole-subtrees.ts';

const most = 64;
const data = Array.from({ length: most }, (_none, index) => Buffer.from(`leaf ${String(index)}`));
const leaves = data.map((content) => leafHash(content.toString()));
const roots = Array.from({ length: most + 1 }, (_none, size) => MTH(data.slice(0, size)));
const sizes = roots.map((_root, size) => size);

const completed = (() => {
  const tree = new GrowingTree();
  return leaves.map((leaf) => tree.add(leaf));
})();

let reads = 0;
function read(nodes: readonly TreeNode[]): Promise<readonly Buffer[]> {
  reads += nodes.length;
  return Promise.resolve(nodes.map(({ level, index }) => completed[(index + 1) * 2 ** level - 1]?.[level] ?? Buffer.alloc(0)));
}

test.each(sizes)('a tree of %i leaves has the root of the definition, grown or read', async (size) => {
  const tree = new GrowingTree();
  for (const leaf of leaves.slice(0, size)) tree.add(leaf);
  expect(tree.root()).toEqual(roots[size]);
  expect(await rootOf(read, size)).toEqual(roots[size]);
});

test.each(sizes.slice(0, most))('a tree that goes on from an edge of %i leaves is the same', async (size) => {
  const tree = new GrowingTree(size, await read(wholeSubtrees({ begin: 0, end: size })));
  for (const [index, leaf] of leaves.entries())
    if (index >= size) expect(hex(tree.add(leaf))).toEqual(hex(completed[index] ?? []));
  expect(tree.size).toBe(most);
  expect(tree.root()).toEqual(roots[most]);
});

test.each(sizes.slice(1))('each leaf of %i has the proof of the definition, which holds for it alone', async (size) => {
  const root = rootAt(size);
  for (let index = 0; index < size; index += 1) {
    const [leaf, proof] = [leafAt(index), await inclusionProof(read, index, size)];
    expect(hex(proof)).toEqual(hex(PATH(index, data.slice(0, size))));
    const inclusion = { leaf, index, size, root, proof };
    expect(verifyInclusion(inclusion)).toBe(true);
    expect(verifyInclusion({ ...inclusion, leaf: leafHash('another') })).toBe(false);
    expect(verifyInclusion({ ...inclusion, root: rootAt(size - 1) })).toBe(false);
    expect(verifyInclusion({ ...inclusion, proof: [...proof, leaf] })).toBe(false);
    if (size > 1) {
      expect(verifyInclusion({ ...inclusion, index: (index + 1) % size })).toBe(false);
      expect(verifyInclusion({ ...inclusion, proof: proof.slice(1) })).toBe(false);
    }
  }
});

test.each(sizes)('each earlier tree of %i leaves has the proof of the definition, which holds for it alone', async (size) => {
  const later = { size, root: rootAt(size) };
  for (let before = 0; before <= size; before += 1) {
    const earlier = { size: before, root: rootAt(before) };
    const proof = await consistencyProof(read, before, size);
    expect(hex(proof)).toEqual(before === 0 ? [] : hex(PROOF(before, data.slice(0, size))));
    expect(verifyConsistency(earlier, later, proof)).toBe(true);
    expect(verifyConsistency({ ...earlier, root: leafHash('another') }, later, proof)).toBe(false);
    expect(verifyConsistency(earlier, { ...later, root: leafHash('another') }, proof)).toBe(before === 0 && size > 0);
    expect(verifyConsistency(earlier, later, [...proof, leafHash('one more')])).toBe(false);
    if (proof.length > 0) expect(verifyConsistency(earlier, later, proof.slice(0, -1))).toBe(false);
  }
});

test('places that are not in the tree are refused', async () => {
  await expect(inclusionProof(read, 7, 7)).rejects.toThrow(RangeError);
  await expect(inclusionProof(read, -1, 7)).rejects.toThrow(RangeError);
  await expect(consistencyProof(read, 8, 7)).rejects.toThrow(RangeError);
  expect(verifyInclusion({ leaf: leafAt(0), index: 1, size: 1, root: rootAt(1), proof: [] })).toBe(false);
  expect(verifyConsistency({ size: 2, root: rootAt(2) }, { size: 1, root: rootAt(1) }, [])).toBe(false);
  expect(() => {
    new GrowingTree(1).add(leafAt(1));
  }).toThrow(RangeError);
});

test('an inner node passes for no leaf', async () => {
  const [[leaf, right], root] = [
    await read([
      { level: 1, index: 0 },
      { level: 1, index: 1 },
    ]),
    rootAt(4),
  ];
  if (leaf === undefined || right === undefined) throw new Error('The tree has both.');
  expect(verifyInclusion({ leaf, index: 0, size: 2, root, proof: [right] })).toBe(true);
  expect(verifyInclusion({ leaf, index: 0, size: 4, root, proof: [right] })).toBe(false);
});

test('a proof costs as many nodes as the tree is high, and an edge no more', async () => {
  reads = 0;
  await inclusionProof(read, 41, 63);
  // The way has one whole subtree beside it on each level, or what is left of one at the right edge.
  expect(reads).toBeLessThanOrEqual(2 * 6);
});

// Jest compares buffers byte by byte, which takes most of the time here.
function hex(hashes: readonly Buffer[]): readonly string[] {
  return hashes.map((hash) => hash.toString('hex'));
}

function leafAt(index: number): Buffer {
  return leaves[index] ?? Buffer.alloc(0);
}

function rootAt(size: number): Buffer {
  return roots[size] ?? Buffer.alloc(0);
}
