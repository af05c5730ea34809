import { beforeEach, describe, expect, test } from '@jest/globals';
import { memoryEventStore } from '../adapters/memory/memory-event-store.ts';
import { anAppend, anEvent, tenant } from '../conformance/given.ts';
import { logOf, streamOf } from '../conformance/seen.ts';
import type { EventStore } from '../port/event-store.ts';
import { StreamHistories } from './stream-histories.ts';

describe('histories of streams', () => {
  let store: EventStore;
  let histories: StreamHistories;
  let reads: number;

  const log: Pick<EventStore, 'read'> = {
    read: (id, options) => {
      reads += 1;
      return store.read(id, options);
    },
  };
  const upTo = async (stream: string, after: bigint, position: bigint, types?: readonly string[]) => {
    const page = await logOf(store, { after, upTo: position, ...(types ? { types } : {}) });
    return histories.upTo(
      log,
      { tenant, stream },
      position,
      page.filter((event) => event.stream === stream),
    );
  };

  beforeEach(() => {
    store = memoryEventStore();
    histories = new StreamHistories();
    reads = 0;
  });

  test('a stream whose events all come by pages is never read', async () => {
    for (let n = 0n; n < 10n; n += 1n) {
      await store.append(anAppend('case-1', 'any', 2));
      expect(await upTo('case-1', n * 2n, n * 2n + 2n)).toEqual(await streamOf(store, 'case-1'));
    }
    expect(reads).toBe(0);
  });

  test('what a page lacks is read, from where the kept history ends', async () => {
    await store.append(anAppend('case-1', 'any', 5));
    expect(await upTo('case-1', 3n, 5n)).toEqual(await streamOf(store, 'case-1'));
    expect(reads).toBe(1);
    await store.append(anAppend('case-1', 'any', [anEvent(), anEvent({ type: 'DebtAdded' })]));
    expect(await upTo('case-1', 5n, 7n, ['DebtAdded'])).toEqual(await streamOf(store, 'case-1'));
    expect(reads).toBe(2);
  });

  test('a page that comes again sees the history of then, not of now', async () => {
    await store.append(anAppend('case-1', 'any', 6));
    expect(await upTo('case-1', 0n, 6n)).toHaveLength(6);
    expect((await upTo('case-1', 0n, 4n)).map(({ revision }) => revision)).toEqual([1, 2, 3, 4]);
    expect(await upTo('case-1', 4n, 6n)).toHaveLength(6);
  });

  test('what was used longest ago is let go when there is too much, and read again', async () => {
    for (let n = 0; n < 60; n += 1) await store.append(anAppend(`case-${String(n)}`, 'none', 1000));
    for (let n = 0; n < 60; n += 1) await upTo(`case-${String(n)}`, BigInt(n * 1000), BigInt(n * 1000 + 1000));
    expect(reads).toBe(0);
    await store.append(anAppend('case-0', 1000, 2));
    expect(await upTo('case-0', 60_000n, 60_002n)).toHaveLength(1002);
    await store.append(anAppend('case-59', 1000, 1));
    expect(await upTo('case-59', 60_002n, 60_003n)).toHaveLength(1001);
    expect(reads).toBe(1);
  });
});
