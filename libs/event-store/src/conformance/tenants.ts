import { expect } from '@jest/globals';
import type { EventStore } from '../port/event-store.ts';
import { collect } from '../reading/collect.ts';
import { anAppend, anEvent } from './given.ts';
import { follow, until } from './followed.ts';
import { refusalOf } from './seen.ts';
import type { Behaviour } from './suite.ts';

const [north, south] = ['north', 'south'] as const;
const body = (tenant: string) => `{"of":"${tenant}"}`;
const of = (tenant: string, count = 1) => Array.from({ length: count }, () => anEvent({ body: body(tenant) }));

interface Seen {
  readonly tenant: string;
  readonly body: string;
}

/** Reads in every way that there is as one tenant, and tells how many events were seen in its log; all of them must be its own. */
async function seenBy(store: EventStore, tenant: string): Promise<number> {
  const own = (events: readonly Seen[]) => {
    expect(events.filter((event) => event.tenant !== tenant || event.body !== body(tenant))).toEqual([]);
    return events.length;
  };
  const log = async (more: object) => own((await collect(store.readAll({ tenant, ...more }))).flatMap(({ events }) => events));
  const counts = [
    await log({}),
    await log({ types: ['HistoryNoted'] }),
    await log({ streams: ['case'] }),
    await log({ direction: 'backward', pageSize: 2 }),
    (await log({ partition: { of: 2, n: 0 } })) + (await log({ partition: { of: 2, n: 1 } })),
  ];
  expect(new Set(counts).size).toBe(1);
  const stream = { tenant, stream: 'case-1' };
  expect(own(await collect(store.read(stream)))).toBe(tenant === north ? 4 : 3);
  expect(own(await collect(store.read(stream, { direction: 'backward', limit: 1 })))).toBe(1);
  return counts[0] ?? 0;
}

export function tenants<Tx>(behaviour: Behaviour<Tx>): void {
  behaviour(
    '72 One stream name in two tenants is two streams; no read, find, tail or filter crosses.',
    async ({ fixture, store }) => {
      const tail = follow(store, { pageSize: 2 }, { tenant: south });
      const { command } = anAppend('case-1', 'none');
      const id = `${command.id}.0`;
      const append = (tenant: string, stream: string, expected: number, count: number, more = {}) =>
        store.append(anAppend(stream, expected, of(tenant, count), { tenant, ...more }));
      expect(await append(north, 'case-1', 0, 3, { command })).toMatchObject({ revision: 3, replayed: false });
      expect(await append(south, 'case-1', 0, 2, { command })).toMatchObject({ revision: 2, replayed: false });
      await store.appendMany([
        anAppend('case-1', 2, of(south), { tenant: south }),
        anAppend('case-1', 3, of(north), { tenant: north }),
      ]);
      await append(north, 'case-2', 0, 1);
      for (const other of [store, await fixture.open()]) {
        expect([await seenBy(other, north), await seenBy(other, south)]).toEqual([5, 3]);
        for (const tenant of [north, south]) {
          expect(await other.find(tenant, id)).toMatchObject({ tenant, body: body(tenant), revision: 1 });
          expect((await other.head({ tenant })).position).toBe(tenant === north ? 8n : 6n);
          expect((await other.streamHead({ tenant, stream: 'case-1' }))?.revision).toBe(tenant === north ? 4 : 3);
        }
        expect(await other.streamHead({ tenant: south, stream: 'case-2' })).toBeUndefined();
        expect(await other.head({ tenant: 'nobody' })).toEqual({ position: 0n, recordedAt: '' });
        expect(await other.find('nobody', id)).toBeUndefined();
        const stale = await refusalOf(other.append(anAppend('case-2', 1, 1, { tenant: south })));
        expect(stale).toMatchObject({ code: 'conflict', details: { actual: 0 } });
      }
      await until(() => tail.pages.at(-1)?.through === 8n);
      await tail.stop();
      expect(tail.events().map(({ tenant }) => tenant)).toEqual([south, south, south]);
    },
  );

  behaviour(
    "73 Raw SQL as the application's role without a tenant sees nothing; a pooled connection keeps no tenant of its last user.",
    async ({ store, faults }) => {
      await store.append(anAppend('case-1', 'none', of(north, 2), { tenant: north }));
      await store.append(anAppend('case-1', 'none', of(south, 3), { tenant: south }));
      for (const table of ['events', 'commands']) expect(await faults.as('reader', `select from ${table}`)).toEqual([]);
      for (const tenant of ['', 'north%', 'nobody', "' or true --"]) {
        expect(await faults.as('reader', `set attune.tenant = $$${tenant}$$; select from events`)).toEqual([]);
      }
      // One connection, users one after another: each sees its own tenant in its transaction, and leaves nothing of it behind.
      const pooled = await faults.session('reader');
      const count = async (sql: string) => (await pooled.query(sql)).length;
      const read = (tenant: string) => `from stream_events($$${tenant}$$, 'case-1', 1, 9, null, 9, false)`;
      for (const [tenant, other, events] of [
        [north, south, 2],
        [south, north, 3],
      ] as const) {
        expect(await count(`begin; select set_config('attune.tenant', $$${tenant}$$, true); select from events`)).toBe(events);
        expect(await count(`select from events where tenant = $$${other}$$`)).toBe(0);
        expect(await count('commit; select from events')).toBe(0);
        expect(await count(`select ${read(tenant)}`)).toBe(events);
        expect(await count('select from events')).toBe(0);
        await expect(count(`select 1 / (revision - 1) ${read(tenant)}`)).rejects.toThrow('division by zero');
        expect(await count('select from commands')).toBe(0);
      }
    },
    'faults',
  );
}
