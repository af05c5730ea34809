import { createHash } from 'node:crypto';
import { expect } from '@jest/globals';
import type { NewEvent } from '../port/new-event.ts';
import { upcast } from '../upcasting/upcast.ts';
import type { Upcasters } from '../upcasting/upcasters.ts';
import { anAppend, anEvent } from './given.ts';
import { streamOf } from './seen.ts';
import type { Behaviour } from './suite.ts';

// Three versions of one event, as three releases would have written it.
const samples = [
  anEvent({ type: 'DebtAdded', version: 1, body: '{ "amount": 1250 }' }),
  anEvent({ type: 'DebtAdded', version: 2, body: '{ "total": {"minor": 1250, "currency": "EUR"} }' }),
  anEvent({ type: 'DebtAdded', version: 3, body: '{ "total": {"minor": 1250, "currency": "EUR"}, "kind": "unknown" }' }),
];

const upcasters: Upcasters = {
  DebtAdded: {
    newest: 3,
    from: {
      1: (data) => ({ total: { minor: (data as { amount: number }).amount, currency: 'EUR' } }),
      2: (data) => ({ ...(data as object), kind: 'unknown' }),
    },
  },
};

const newest = { total: { minor: 1250, currency: 'EUR' }, kind: 'unknown' };

export function upcasting<Tx>(behaviour: Behaviour<Tx>): void {
  behaviour('64 A kept sample of every version ever released reads as the newest; 1→3 equals 1→2→3.', async ({ store }) => {
    await store.append(anAppend('case-1', 'none', samples));
    const stored = await streamOf(store, 'case-1');
    for (const event of stored) expect(upcast(event, upcasters)).toMatchObject({ version: 3, data: newest });
    const toSecond = upcast(
      { ...first(stored) },
      { DebtAdded: { newest: 2, from: { 1: upcasters['DebtAdded']?.from[1] ?? String } } },
    );
    const inSteps = upcast({ ...first(stored), version: toSecond.version, body: JSON.stringify(toSecond.data) }, upcasters);
    expect(inSteps.data).toEqual(upcast(first(stored), upcasters).data);
    const gap = { DebtAdded: { newest: 3, from: { 2: upcasters['DebtAdded']?.from[2] ?? String } } };
    expect(() => upcast(first(stored), gap)).toThrow('version 1 of DebtAdded');
    expect(() => upcast({ ...first(stored), version: 4 }, upcasters)).toThrow('version 4 of DebtAdded');
    expect(() => upcast({ ...first(stored), type: 'constructor' }, upcasters)).toThrow('version 1 of constructor');
  });

  behaviour(
    '65 Upcasting leaves id, revision, position, stored body and hash alone; a raw read gives the original; parked events are upcast too.',
    async ({ store }) => {
      await store.append(anAppend('case-1', 'none', samples));
      const stored = await streamOf(store, 'case-1');
      const before = structuredClone(stored);
      // A parked event is a pointer: it is read again by its id, and meets the upcasters of today.
      for (const [index, event] of stored.entries()) {
        const result = upcast(event, upcasters);
        expect(result.event).toBe(event);
        expect(event).toEqual(before[index]);
        const parked = await store.find('north', event.id);
        expect(parked).toEqual(event);
        expect(parked && upcast(parked, upcasters).data).toEqual(newest);
        expect(hash(parked)).toBe(hash(samples[index]));
        expect(parked?.version).toBe(index + 1);
      }
    },
  );
}

function hash(event: NewEvent | undefined): string {
  return createHash('sha256')
    .update(event?.body ?? 'none')
    .digest('hex');
}

function first<Item>(items: readonly Item[]): Item {
  const [item] = items;
  if (item === undefined) throw new Error('Expected one at least.');
  return item;
}
