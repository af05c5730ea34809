import { randomBytes } from 'node:crypto';
import { expect } from '@jest/globals';
import type { Appended } from '../port/append.ts';
import { isEventStoreError } from '../port/is-event-store-error.ts';
import type { EventStore } from '../port/event-store.ts';
import { collect } from '../reading/collect.ts';
import { anAppend, anEvent, tenant } from './given.ts';
import { until } from './followed.ts';
import { logOf, refusalOf, streamOf } from './seen.ts';
import type { Behaviour } from './suite.ts';

const title = '78 Pool exhausted, disk full, read-only standby: `unavailable` in time, a bounded queue, and recovery.';

/** Words that no compression makes shorter. */
const noise = (bytes: number) => randomBytes(bytes).toString('base64');

const large = (n: number) => anAppend('case-1', 'any', [anEvent({ body: `{"n":${String(n)},"words":"${noise(150_000)}"}` })]);

/** Appends until the store refuses. Gives what was recorded, and the refusal. */
async function appendUntilRefused(store: EventStore) {
  const recorded: Appended[] = [];
  for (let n = 0; n < 100; n += 1) {
    try {
      recorded.push(await store.append(large(n)));
    } catch (error) {
      if (isEventStoreError(error, 'unavailable')) return { recorded, details: error.details };
      throw error;
    }
  }
  throw new Error('The disk was never full.');
}

async function refusedBy(store: EventStore): Promise<unknown> {
  return store.append(anAppend('case-probe', 'any')).then(
    () => undefined,
    (error: unknown) => error,
  );
}

export function scarcity<Tx>(behaviour: Behaviour<Tx>): void {
  behaviour(
    title,
    async ({ fixture, faults }) => {
      const store = await fixture.open({ connections: 1, wakeUps: false, deadlineMs: 700, room: { appends: 30, size: 1e9 } });
      await store.append(anAppend('case-1', 'none'));
      const blocked = await faults.block();
      const started = performance.now();
      const reads = Array.from({ length: 10 }, () => refusalOf(collect(store.read({ tenant, stream: 'case-1' }))));
      // Each appendMany is a group of its own: were its turn awaited, the last would come after ten deadlines.
      const appends = Array.from({ length: 40 }, (_none, n) => {
        const append = anAppend(`case-${String(n)}`, 'any');
        return refusalOf(n % 3 === 0 ? store.appendMany([append]) : store.append(append));
      });
      const full = await Promise.all(appends.slice(30));
      expect(performance.now() - started).toBeLessThan(2000);
      for (const refusal of full) {
        expect(refusal).toMatchObject({ code: 'unavailable', details: { outcome: 'not-written', state: 'QUEUE_FULL' } });
      }
      for (const refusal of await Promise.all([...reads, ...appends.slice(0, 30)])) expect(refusal.code).toBe('unavailable');
      expect(performance.now() - started).toBeLessThan(6000);
      await blocked.release();
      await store.append(anAppend('case-1', 'any'));
      expect(await collect(store.read({ tenant, stream: 'case-1' }))).not.toEqual([]);
    },
    'faults',
  );

  behaviour(
    '78 A server that refuses to write: the same.',
    async ({ faults }) => {
      const server = await faults.ownServer();
      try {
        const store = server.open({ deadlineMs: 3000 });
        await store.append(anAppend('case-1', 'none'));
        await server.readOnly(true);
        // Sessions hear of it a moment later.
        await until(async () => (await refusedBy(store)) !== undefined);
        const refused = await Promise.all(
          Array.from({ length: 20 }, (_none, n) => refusalOf(store.append(anAppend(`case-r${String(n)}`, 'any')))),
        );
        for (const refusal of refused) {
          expect(refusal).toMatchObject({ code: 'unavailable', details: { outcome: 'not-written', state: '25006' } });
        }
        expect(await streamOf(store, 'case-1')).toHaveLength(1);
        await server.readOnly(false);
        await until(async () => (await refusedBy(store)) === undefined);
        expect(await store.append(anAppend('case-1', 1))).toMatchObject({ revision: 2 });
      } finally {
        await server.close();
      }
    },
    'faults',
  );

  behaviour(
    '78 A full disk: the same.',
    async ({ faults }) => {
      const server = await faults.ownServer();
      try {
        const store = server.open({ deadlineMs: 10_000 });
        const { makeRoom } = await server.nearlyFull();
        const { recorded, details } = await appendUntilRefused(store);
        expect(details).toEqual({ outcome: 'not-written', state: '53100' });
        expect(recorded.length).toBeGreaterThan(2);
        const log = await logOf(store);
        expect(log.map(({ position }) => position)).toEqual(recorded.map(({ position }) => position));
        expect(await refusalOf(store.append(large(1000)))).toMatchObject({
          code: 'unavailable',
          details: { outcome: 'not-written' },
        });
        makeRoom();
        const next = await store.append(large(1001));
        expect(next.position).toBe(BigInt(recorded.length + 1));
        expect(await logOf(store)).toHaveLength(recorded.length + 1);
      } finally {
        await server.close();
      }
    },
    'smallDisk',
  );
}
