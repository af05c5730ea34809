import { setTimeout as pause } from 'node:timers/promises';
import { expect } from '@jest/globals';
import type { EventStore } from '../port/event-store.ts';
import { isEventStoreError } from '../port/is-event-store-error.ts';
import type { Page } from '../port/reading.ts';
import type { StoredEvent } from '../port/stored-event.ts';
import { expectNothingLost } from './expect-nothing-lost.ts';
import { until } from './followed.ts';
import { load } from './load.ts';
import { randomBy } from './random.ts';
import { logOf } from './seen.ts';
import type { Behaviour } from './suite.ts';

/** A reader that keeps how far it has come, is broken off now and then, and goes on from there. */
class Reader {
  readonly seen: StoredEvent[] = [];
  checkpoint = 0n;

  async run(pagesOf: (after: bigint, signal: AbortSignal) => AsyncIterable<Page>, random: () => number, signal: AbortSignal) {
    while (!signal.aborted) {
      const breaking = AbortSignal.any([signal, AbortSignal.timeout(20 + Math.floor(random() * 150))]);
      try {
        for await (const page of pagesOf(this.checkpoint, breaking)) {
          this.seen.push(...page.events);
          this.checkpoint = page.through;
          if (breaking.aborted) break;
        }
      } catch (error) {
        if (!isEventStoreError(error, 'unavailable')) throw error;
      }
      await pause(2);
    }
  }
}

export function killedConnections<Tx>(behaviour: Behaviour<Tx>): void {
  behaviour(
    '38 8 writers, random delays, every tenth connection killed; 4 checkpointing readers: no skip, no double.',
    async ({ fixture, store }) => {
      const [writing, reading] = [new AbortController(), new AbortController()];
      const open = (count: number) => Promise.all(Array.from({ length: count }, () => fixture.open({ connections: 3 })));
      let appends = 0;
      const killEveryTenth = () => {
        appends += 1;
        return appends % 10 === 0 ? fixture.faults?.killConnection() : undefined;
      };
      const lanes = (await open(8)).map((writer, n) =>
        load({
          store: writer,
          writer: `w-${String(n)}`,
          random: randomBy(n),
          signal: writing.signal,
          restMs: 8,
          onSent: killEveryTenth,
        }),
      );
      const polled = (one: EventStore) => (after: bigint) => one.readAll({ allTenants: true, after, pageSize: 7 });
      const tailed = (one: EventStore) => (after: bigint, signal: AbortSignal) =>
        one.tail({ allTenants: true, after, signal, pageSize: 7 });
      const readers = (await open(4)).map((one, n) => {
        const reader = new Reader();
        return { reader, done: reader.run(n % 2 === 0 ? polled(one) : tailed(one), randomBy(100 + n), reading.signal) };
      });
      await until(() => appends >= 400, 45_000);
      writing.abort();
      const sent = (await Promise.all(lanes)).flat();
      const log = await logOf(store);
      expectNothingLost(log, sent);
      for (const { reader } of readers) {
        await until(() => reader.checkpoint >= BigInt(log.length));
        expect(reader.seen).toEqual(log);
      }
      reading.abort();
      await Promise.all(readers.map(({ done }) => done));
    },
  );
}
