import { expect } from '@jest/globals';
import type { ReadAllOptions, ReadOptions } from '../port/reading.ts';
import { collect } from '../reading/collect.ts';
import { anAppend, numbered, tenant } from './given.ts';
import { ids, logOf, streamOf } from './seen.ts';
import type { Behaviour } from './suite.ts';

const ofAll = { allTenants: true } as const;

export function reading<Tx>(behaviour: Behaviour<Tx>): void {
  behaviour('24 A missing stream reads as empty, without an error.', async ({ store }) => {
    await store.append(anAppend('case-1', 'none'));
    expect(await streamOf(store, 'case-2')).toEqual([]);
    expect(await collect(store.read({ tenant: 'south', stream: 'case-1' }, { direction: 'backward' }))).toEqual([]);
    expect(await store.find(tenant, 'no such id')).toBeUndefined();
  });

  behaviour('25 Forward and backward from, to, and both; bounds are inclusive; from above to is empty.', async ({ store }) => {
    await store.append(anAppend('case-0', 'none', 3));
    await store.append(anAppend('case-1', 'none', 10));
    const revisions = async (options: ReadOptions) => (await streamOf(store, 'case-1', options)).map(({ revision }) => revision);
    expect(await revisions({ from: 8 })).toEqual([8, 9, 10]);
    expect(await revisions({ to: 2 })).toEqual([1, 2]);
    expect(await revisions({ from: 3, to: 5 })).toEqual([3, 4, 5]);
    expect(await revisions({ from: 4, to: 4 })).toEqual([4]);
    expect(await revisions({ from: 5, to: 4 })).toEqual([]);
    expect(await revisions({ from: 8, direction: 'backward' })).toEqual([10, 9, 8]);
    expect(await revisions({ from: 3, to: 5, direction: 'backward' })).toEqual([5, 4, 3]);
    expect(await revisions({ from: 5, to: 4, direction: 'backward' })).toEqual([]);
    const positions = async (options: Partial<ReadAllOptions>) =>
      (await logOf(store, options)).map(({ position }) => Number(position));
    expect(await positions({ after: 11n })).toEqual([12, 13]);
    expect(await positions({ after: 1n, upTo: 3n })).toEqual([2, 3]);
    expect(await positions({ after: 9n, direction: 'backward' })).toEqual([13, 12, 11, 10]);
    expect(await positions({ after: 3n, upTo: 3n })).toEqual([]);
  });

  behaviour('26 Limits 0, 1, n, more than n; the limit counts after the filter.', async ({ store }) => {
    for (let n = 0; n < 5; n += 1) await store.append(anAppend('case-1', 'any', [...numbered(1, 'DebtAdded'), ...numbered(2)]));
    for (const [limit, length] of [
      [0, 0],
      [1, 1],
      [15, 15],
      [99, 15],
    ] as const) {
      expect(await streamOf(store, 'case-1', { limit })).toHaveLength(length);
      expect(await streamOf(store, 'case-1', { limit, direction: 'backward' })).toHaveLength(length);
      expect(await logOf(store, { limit })).toHaveLength(length);
    }
    const limited = { types: ['DebtAdded'], pageSize: 4 };
    expect((await logOf(store, { ...limited, limit: 3 })).map(({ position }) => position)).toEqual([1n, 4n, 7n]);
    expect((await logOf(store, { ...limited, limit: 2, direction: 'backward' })).map(({ position }) => position)).toEqual([
      13n,
      10n,
    ]);
    const [page] = await collect(store.readAll({ ...ofAll, limit: 2, pageSize: 10 }));
    expect(page).toMatchObject({ through: 2n, caughtUp: false });
    const full = await collect(store.readAll({ ...ofAll, limit: 4, pageSize: 2 }));
    expect(full.map(({ through }) => through)).toEqual([2n, 4n]);
  });

  behaviour('27 Page sizes 1, 2, 7, 1000 yield one sequence, also when the last page is exactly full.', async ({ store }) => {
    for (let n = 0; n < 14; n += 1) await store.append(anAppend(`case-${String(n % 3)}`, 'any'));
    const all = await logOf(store);
    expect(all).toHaveLength(14);
    for (const pageSize of [1, 2, 7, 1000]) {
      for (const direction of ['forward', 'backward'] as const) {
        const pages = await collect(store.readAll({ ...ofAll, pageSize, direction }));
        const events = pages.flatMap((page) => page.events);
        expect(ids(events)).toEqual(ids(direction === 'forward' ? all : [...all].reverse()));
        expect(pages.map(({ caughtUp }) => caughtUp)).toEqual(pages.map((_page, index) => index === pages.length - 1));
        expect(pages.at(-1)?.through).toBe(direction === 'forward' ? 14n : 1n);
      }
    }
    await store.append(anAppend('case-long', 'none', 1000));
    await store.append(anAppend('case-long', 1000, 1000));
    const long = await streamOf(store, 'case-long');
    expect(long.map(({ revision }) => revision)).toEqual(Array.from({ length: 2000 }, (_none, index) => index + 1));
    expect(ids(await streamOf(store, 'case-long', { direction: 'backward' }))).toEqual([...ids(long)].reverse());
  });

  behaviour('28 A read beyond the end is empty, and finds events once they exist.', async ({ store }) => {
    await store.append(anAppend('case-1', 'none', 2));
    expect(await streamOf(store, 'case-1', { from: 3 })).toEqual([]);
    expect(await logOf(store, { after: 2n })).toEqual([]);
    expect(await logOf(store, { after: 99n })).toEqual([]);
    const pages = await collect(store.readAll({ ...ofAll, upTo: 99n }));
    expect(pages.at(-1)?.through).toBe(2n);
    await store.append(anAppend('case-1', 2, 2));
    expect((await streamOf(store, 'case-1', { from: 3 })).map(({ revision }) => revision)).toEqual([3, 4]);
    expect((await logOf(store, { after: 2n })).map(({ position }) => position)).toEqual([3n, 4n]);
  });
}
