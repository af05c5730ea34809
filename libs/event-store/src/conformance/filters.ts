import { setTimeout as pause } from 'node:timers/promises';
import { expect } from '@jest/globals';
import { collect } from '../reading/collect.ts';
import { anAppend, anEvent, tenant } from './given.ts';
import { ids, logOf, streamOf } from './seen.ts';
import type { Behaviour } from './suite.ts';

export function filters<Tx>(behaviour: Behaviour<Tx>): void {
  behaviour(
    '29 Order holds when the planner scans sequentially (index scans switched off).',
    async ({ store, faults }) => {
      const expected = await Promise.all(
        Array.from({ length: 200 }, (_none, n) => store.append(anAppend(`case-${String(n % 9)}`, 'any', 3))),
      );
      expect(expected).toHaveLength(200);
      const scanning = await faults.openWithoutIndexScans();
      const [plain, scanned] = [await logOf(store), await logOf(scanning, { pageSize: 50 })];
      expect(scanned.map(({ position }) => Number(position))).toEqual(Array.from({ length: 600 }, (_none, index) => index + 1));
      expect(ids(scanned)).toEqual(ids(plain));
      expect(ids(await streamOf(scanning, 'case-3'))).toEqual(ids(await streamOf(store, 'case-3')));
      expect(await scanning.append(anAppend('case-3', 'any'))).toMatchObject({ position: 601n });
      expect(await scanning.head({ allTenants: true })).toMatchObject({ position: 601n });
    },
    'faults',
  );

  behaviour('30 A read that runs while others append never shows part of an append.', async ({ fixture, store }) => {
    const writers = [store, await fixture.open()];
    const lengths: number[] = [];
    const write = async (own: typeof store) => {
      for (let n = 0; n < 150; n += 1) await own.append(anAppend('case-1', 'any', 3));
    };
    const written = Promise.all(writers.map(write));
    while ((lengths.at(-1) ?? 0) < 900) {
      lengths.push((await streamOf(store, 'case-1')).length, (await logOf(store, { pageSize: 100 })).length);
    }
    await written;
    expect(lengths.filter((length) => length % 3 !== 0)).toEqual([]);
    expect(new Set(lengths).size).toBeGreaterThan(3);
  });

  behaviour('31 1,000 iterations left early leave no connection or cursor behind (pool of 1).', async ({ fixture }) => {
    const store = await fixture.open({ connections: 1 });
    for (let n = 0; n < 4; n += 1) await store.append(anAppend('case-1', 'any', 500));
    for (let n = 0; n < 500; n += 1) {
      for await (const { revision } of store.read({ tenant, stream: 'case-1' }, { limit: 20 })) if (revision > 0) break;
      for await (const { through } of store.readAll({ allTenants: true, pageSize: 10 })) if (through > 0n) break;
    }
    expect(await store.append(anAppend('case-1', 2000))).toMatchObject({ revision: 2001 });
    const connections = await fixture.faults?.connections();
    // A server has a role for writing, for reading and for following, each with a pool of its own.
    expect(connections?.all ?? 1).toBeLessThanOrEqual(3);
  });

  behaviour(
    '32 Filters by type and stream kind; k partitions are disjoint, complete, and keep a stream together.',
    async ({ store }) => {
      for (let n = 0; n < 60; n += 1) {
        const [kind, type] = [n % 3 === 0 ? 'plan' : 'case', n % 4 === 0 ? 'DebtAdded' : 'HistoryNoted'];
        await store.append({
          ...anAppend(`${kind}-${String(n % 20)}`, 'any', [anEvent({ type })]),
          tenant: n % 2 === 0 ? tenant : 'south',
        });
      }
      const all = await logOf(store);
      expect(ids(await logOf(store, { types: ['DebtAdded'] }))).toEqual(ids(all.filter(({ type }) => type === 'DebtAdded')));
      expect(ids(await logOf(store, { streams: ['plan'] }))).toEqual(ids(all.filter(({ stream }) => stream.startsWith('plan-'))));
      expect(await logOf(store, { streams: ['pla', 'case-1'] })).toEqual([]);
      const both = all.filter(({ stream, type }) => stream.startsWith('case-') && type === 'DebtAdded');
      expect(ids(await logOf(store, { streams: ['case'], types: ['DebtAdded', 'Unheard'] }))).toEqual(ids(both));
      const south = (await collect(store.readAll({ tenant: 'south' }))).flatMap(({ events }) => events);
      expect(ids(south)).toEqual(ids(all.filter((event) => event.tenant === 'south')));
      for (const shareCount of [1, 2, 4, 16]) {
        const shares = await Promise.all(
          Array.from({ length: shareCount }, (_none, n) => logOf(store, { partition: { of: shareCount, n } })),
        );
        expect(shares.flatMap(ids).sort()).toEqual([...ids(all)].sort());
        const places = shares.flatMap((share, n) => share.map((event) => `${event.tenant} ${event.stream} ${String(n)}`));
        expect(new Set(places).size).toBe(new Set(all.map((event) => `${event.tenant} ${event.stream}`)).size);
        if (shareCount > 1) expect(shares.filter(({ length }) => length > 0).length).toBeGreaterThan(1);
      }
    },
  );

  behaviour('33 `asOf` a position and a time: before the first event, between, equal, after the last.', async ({ store }) => {
    const before = new Date(Date.now() - 60_000).toISOString();
    const times: string[] = [];
    for (let n = 0; n < 4; n += 1) {
      times.push((await store.append(anAppend('case-1', 'any', 2))).recordedAt);
      await pause(5);
      await store.append(anAppend('case-2', 'any'));
      await pause(5);
    }
    const revisions = async (asOf: bigint | string) => (await streamOf(store, 'case-1', { asOf })).length;
    expect(await Promise.all([0n, 1n, 2n, 3n, 4n, 10n, 12n, 99n].map(revisions))).toEqual([0, 1, 2, 2, 3, 7, 8, 8]);
    expect(await revisions(before)).toBe(0);
    expect(await Promise.all(times.map(revisions))).toEqual([2, 4, 6, 8]);
    expect(await revisions(times[1]?.replace('Z', '999Z') ?? '')).toBe(4);
    expect(await revisions('2100-01-01T02:00:00+02:00')).toBe(8);
    expect(await store.positionAt(before)).toBe(0n);
    expect(await store.positionAt(times[2] ?? '')).toBe(8n);
    expect((await streamOf(store, 'case-1', { asOf: times[1] ?? '', direction: 'backward', limit: 1 }))[0]?.revision).toBe(4);
  });
}
