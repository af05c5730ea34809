import { createHash } from 'node:crypto';

// RFC 9162 § 2.1, written down as it stands there and as slowly as that is: the tree's own code is held against it.

export function MTH(data: readonly Buffer[]): Buffer {
  if (data.length === 0) return sha256();
  if (data.length === 1) return sha256(Buffer.of(0), data[0] ?? Buffer.of());
  const k = split(data.length);
  return sha256(Buffer.of(1), MTH(data.slice(0, k)), MTH(data.slice(k)));
}

export function PATH(m: number, data: readonly Buffer[]): readonly Buffer[] {
  if (data.length === 1) return [];
  const k = split(data.length);
  return m < k ? [...PATH(m, data.slice(0, k)), MTH(data.slice(k))] : [...PATH(m - k, data.slice(k)), MTH(data.slice(0, k))];
}

export function PROOF(m: number, data: readonly Buffer[]): readonly Buffer[] {
  return SUBPROOF(m, data, true);
}

function SUBPROOF(m: number, data: readonly Buffer[], b: boolean): readonly Buffer[] {
  if (m === data.length) return b ? [] : [MTH(data)];
  const k = split(data.length);
  return m <= k
    ? [...SUBPROOF(m, data.slice(0, k), b), MTH(data.slice(k))]
    : [...SUBPROOF(m - k, data.slice(k), false), MTH(data.slice(0, k))];
}

function split(n: number): number {
  let k = 1;
  for (let power = 1; power < n; power *= 2) k = power;
  return k;
}

function sha256(...parts: readonly Buffer[]): Buffer {
  return parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
}
