import type { Fixture } from '../../../conformance/fixture.ts';
import { memoryLedger } from '../../../ledger/adapters/memory-ledger.ts';
import { type MemoryRows, MemoryViewStore } from '../../../projections/memory-view-store.ts';
import { memorySnapshots } from '../../../snapshots/memory-snapshots.ts';
import type { EventStore } from '../../../port/event-store.ts';
import { MemoryLog } from '../memory-log.ts';
import { memoryEventStore } from '../memory-event-store.ts';
import { otherProcess } from './other-process.ts';
import { memoryRebuilds } from './memory-rebuilds.ts';

/** A log in memory for the conformance suite. */
export function memoryFixture(log = new MemoryLog()): Promise<Fixture<MemoryRows>> {
  const opened: EventStore[] = [];
  const views = new MemoryViewStore();
  const processes: { close(): Promise<void> }[] = [];
  let clock = () => new Date();
  const open = () => {
    const store = memoryEventStore({ log, clock: () => clock() });
    opened.push(store);
    return store;
  };
  return Promise.resolve({
    open: () => Promise.resolve(open()),
    setClock: (instant) => {
      clock = () => new Date(instant);
      return Promise.resolve();
    },
    views: {
      store: views,
      put: (tx, key, value) => {
        tx.set(key, value);
        return Promise.resolve();
      },
      rows: () => Promise.resolve(new Map([...views.rows].filter((row): row is [string, string] => typeof row[1] === 'string'))),
      breakOff: () => Promise.reject(new Error('cut off')),
    },
    startProcess: (options) => {
      const process = otherProcess(open(), views, options);
      processes.push(process);
      return Promise.resolve(process);
    },
    rebuilds: memoryRebuilds(views),
    ledgerIn: memoryLedger,
    snapshots: memorySnapshots(),
    restored: () => memoryFixture(log.copy()),
    tamper: (events) => {
      log.rewrite(events);
      return Promise.resolve();
    },
    close: async () => {
      for (const process of processes) await process.close();
      for (const store of opened) await store.close();
    },
  });
}
