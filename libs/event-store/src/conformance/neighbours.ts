import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect } from '@jest/globals';
import type { EventStore } from '../port/event-store.ts';
import { anAppend, anEvent } from './given.ts';
import { follow, until } from './followed.ts';
import { ids, logOf } from './seen.ts';
import type { Behaviour } from './suite.ts';

/** Bytes in use once all garbage is gone. */
function memoryInUse(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Follows the log from its start, and takes the next page only when it is told to. */
function takeSlowly(store: EventStore) {
  const abort = new AbortController();
  const pages = store.tail({ allTenants: true, after: 'start', signal: abort.signal, pageSize: 5 })[Symbol.asyncIterator]();
  const seen: string[] = [];
  return {
    seen,
    take: async () => {
      const { value } = (await pages.next()) as { readonly value?: { readonly events: readonly { readonly id: string }[] } };
      seen.push(...(value?.events ?? []).map(({ id }) => id));
    },
    stop: async () => {
      abort.abort();
      await pages.return?.();
    },
  };
}

export function neighbours<Tx>(behaviour: Behaviour<Tx>): void {
  behaviour(
    '37 An idle open transaction, an idle advisory lock, an open writer in another database: no reader waits.',
    async ({ fixture, store, faults }) => {
      await faults.idleOthers();
      const other = await fixture.open();
      const tail = follow(other);
      for (let n = 1; n <= 20; n += 1) {
        const started = performance.now();
        const { position } = await store.append(anAppend('case-1', n - 1));
        expect((await logOf(other)).map((event) => event.position).at(-1)).toBe(position);
        await until(() => tail.events().length === n, 2000);
        expect(performance.now() - started).toBeLessThan(2000);
      }
      await tail.stop();
    },
    'faults',
  );

  behaviour('48 A slow consumer bounds memory and slows nobody else.', async ({ store }) => {
    const [slow, pages, perPage] = [24, 60, 20];
    const body = (n: number) => JSON.stringify({ n, words: 'x'.repeat(10_000) });
    const append = (page: number) =>
      store.append(
        anAppend(
          'case-1',
          'any',
          Array.from({ length: perPage }, (_none, n) => anEvent({ body: body(page * perPage + n) })),
        ),
      );
    const consumers = Array.from({ length: slow }, () => takeSlowly(store));
    await append(0);
    for (const consumer of consumers) await consumer.take();
    let delivered = 0;
    const abort = new AbortController();
    const fast = (async () => {
      for await (const { events } of store.tail({ allTenants: true, after: 'start', signal: abort.signal }))
        delivered += events.length;
    })();
    const before = memoryInUse();
    for (let page = 1; page < pages; page += 1) await append(page);
    // Those who stand still hold up neither appends nor who keeps up.
    await until(() => delivered === pages * perPage, 5000);
    const megabytes = (memoryInUse() - before) / 1024 / 1024;
    // The log is 12 MB. Kept for each of those who do not take it, it would be 288.
    expect(megabytes).toBeLessThan(60);
    const [late] = consumers;
    while (late !== undefined && late.seen.length < pages * perPage) await late.take();
    expect(late?.seen).toEqual(ids(await logOf(store)));
    for (const consumer of consumers) await consumer.stop();
    abort.abort();
    await fast;
  });
}
