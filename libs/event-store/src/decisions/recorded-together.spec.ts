import { describe, expect, test } from '@jest/globals';
import { EventStoreError } from '../port/event-store-error.ts';
import { memoryEventStore } from '../adapters/memory/memory-event-store.ts';
import { add, command, tallies, type TallyEvent } from './specification/tally.ts';

describe('commands that are recorded together', () => {
  /** A store that says how many appends came in each call, and lets somebody else come first. */
  function watched(before: () => Promise<unknown> = () => Promise.resolve()) {
    const memory = memoryEventStore();
    const calls: number[] = [];
    const store = {
      can: memory.can,
      read: memory.read.bind(memory),
      append: (append: Parameters<typeof memory.append>[0]) => {
        calls.push(1);
        return memory.append(append);
      },
      appendMany: async (appends: Parameters<typeof memory.appendMany>[0]) => {
        await before();
        calls.push(appends.length);
        return memory.appendMany(appends);
      },
    };
    return { memory, calls, decisions: tallies({ store }).decisions };
  }
  const made = (all: readonly PromiseSettledResult<{ readonly revision: number; readonly replayed: boolean }>[]) =>
    all.map((one) => (one.status === 'fulfilled' ? [one.value.revision, one.value.replayed] : (one.reason as Error).message));

  test('go in one call, each upon what its predecessor leaves, refusals among them', async () => {
    const { calls, decisions, memory } = watched();
    const amounts = [1, 4, 4, 5, 0, 1];
    const all = await Promise.allSettled(amounts.map((amount, n) => decisions.make('t', add, { amount }, command(n))));
    expect(made(all)).toEqual([[1, false], [2, false], [3, false], expect.stringContaining('TooMuch'), [3, false], [4, false]]);
    // The refused one looks whether it was recorded before.
    expect(calls).toEqual([1, 4, 1]);
    const positions: bigint[] = [];
    for await (const event of memory.read({ tenant: 'home', stream: 'tally-t' })) positions.push(event.position);
    expect(positions).toEqual([1n, 2n, 3n, 4n]);
  });

  test('rest on nothing that was not recorded: when somebody else came first, all are decided anew', async () => {
    let others = 0;
    const world = watched(async () => {
      others += 1;
      // As many events as the first of them would have added, so that the revision alone would let the second pass.
      if (others === 1)
        await tallies({ store: world.memory }).decisions.make('t', () => [{ type: 'Added', amount: 3 }], {}, command(99));
    });
    const amounts = [1, 2, 6];
    const all = await Promise.allSettled(amounts.map((amount, n) => world.decisions.make('t', add, { amount }, command(n))));
    expect(made(all)).toEqual([[1, false], [3, false], expect.stringContaining('TooMuch')]);
  });

  test('rest on no refusal that was decided upon what was recorded long before', async () => {
    // Another process had recorded the first of them, and more since: what it would leave is not what is there.
    let first = true;
    const world = watched(async () => {
      const { decisions } = tallies({ store: world.memory });
      if (first) await decisions.make('t', add, { amount: 9 }, command(1));
      if (first) await decisions.make('t', () => [{ type: 'Emptied' }], {}, command(99));
      first = false;
    });
    const amounts = [0, 9, 8];
    const all = await Promise.allSettled(amounts.map((amount, n) => world.decisions.make('t', add, { amount }, command(n))));
    expect(made(all)).toEqual([
      [0, false],
      [1, true],
      [3, false],
    ]);
  });

  test('are decided one by one where one takes back what came before', async () => {
    const { decisions } = watched();
    await decisions.make('t', add, { amount: 5 }, command(1));
    await decisions.make('t', add, { amount: 3 }, command(2));
    const [{ id: mistake } = { id: '' }] = await decisions.history('home', 't');
    const correct = () => [{ type: 'Corrected', event: mistake } as unknown as TallyEvent];
    const all = await Promise.allSettled([
      decisions.make('t', add, { amount: 0 }, command(3)),
      decisions.make('t', correct, {}, command(4)),
      decisions.make('t', add, { amount: 7 }, command(5)),
    ]);
    expect(made(all)).toEqual([
      [2, false],
      [3, false],
      [4, false],
    ]);
  });

  test('are all unavailable when their call was, and not tried one by one', async () => {
    const { calls, decisions } = watched(() => Promise.reject(new EventStoreError('unavailable', { outcome: 'unknown' })));
    const all = await Promise.allSettled([1, 2, 3].map((n) => decisions.make('t', add, { amount: 1 }, command(n))));
    expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect(calls).toEqual([1]);
  });

  test('answer as they did when they are asked again, among new ones too', async () => {
    const { calls, decisions } = watched();
    const ask = (n: number) => decisions.make('t', add, { amount: 1 }, command(n));
    await Promise.all([1, 2, 3].map(ask));
    expect(made(await Promise.allSettled([2, 4, 3, 4, 1].map(ask)))).toEqual([
      [2, true],
      [4, false],
      [3, true],
      [4, true],
      [1, true],
    ]);
    expect(await decisions.history('home', 't')).toHaveLength(4);
    // Three at first; then each by itself, for not all of them are new.
    expect(calls).toEqual([1, 2, 1, 1, 1, 1, 1]);
  });
});
