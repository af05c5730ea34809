import { describe, expect, test } from '@jest/globals';
import { memoryEventStore } from '../adapters/memory/memory-event-store.ts';
import { add, command, tallies } from './specification/tally.ts';

describe('making a decision', () => {
  test('records what the rule gives, in an envelope', async () => {
    const { decisions } = tallies();
    const context = command(1, { occurredAt: '2020-02-03T04:05:06+01:00', causationId: 'why', traceparent: 'trace' });
    expect(await decisions.make('t', add, { amount: 3 }, context)).toMatchObject({ revision: 1, position: 1n, replayed: false });
    expect(await decisions.history('home', 't')).toMatchObject([
      {
        type: 'Added',
        data: { amount: 3 },
        clientId: 'client of t',
        occurredAt: '2020-02-03T03:05:06Z',
        causationId: 'why',
        traceparent: 'trace',
      },
    ]);
  });

  test('decides upon what came before', async () => {
    const { decisions } = tallies();
    await decisions.make('t', add, { amount: 8 }, command(1));
    await expect(decisions.make('t', add, { amount: 3 }, command(2))).rejects.toMatchObject({
      code: 'TooMuch',
      facts: { sum: 8 },
    });
    expect(await decisions.history('home', 't')).toHaveLength(1);
  });

  test('answers the same command as it did, though its rule would refuse by now', async () => {
    const { decisions } = tallies();
    const first = await decisions.make('t', add, { amount: 6 }, command(1));
    await decisions.make('t', add, { amount: 4 }, command(2));
    expect(await decisions.make('t', add, { amount: 6 }, command(1))).toEqual({ ...first, replayed: true });
    expect(await decisions.history('home', 't')).toHaveLength(2);
  });

  test('answers a command that recorded nothing as it did, though its rule would refuse by now', async () => {
    const { decisions } = tallies();
    const first = await decisions.make('t', add, { amount: 0 }, command(1));
    expect(first.revision).toBe(0);
    await decisions.make('t', add, { amount: 10 }, command(2));
    expect(await decisions.make('t', add, { amount: 5 }, command(1, { fingerprint: 'print 1' }))).toEqual({
      ...first,
      replayed: true,
    });
  });

  test('forgets a refusal: the same command may pass later', async () => {
    const { decisions } = tallies();
    await decisions.make('t', add, { amount: 10 }, command(1));
    await expect(decisions.make('t', add, { amount: 1 }, command(2))).rejects.toMatchObject({ code: 'TooMuch' });
    await decisions.make('t', () => [{ type: 'Emptied' }], {}, command(3));
    expect(await decisions.make('t', add, { amount: 1 }, command(2))).toMatchObject({ revision: 3, replayed: false });
  });

  test('refuses the id of another command', async () => {
    const { decisions } = tallies();
    await decisions.make('t', add, { amount: 1 }, command(1));
    await expect(decisions.make('t', add, { amount: 2 }, command(1, { fingerprint: 'other' }))).rejects.toMatchObject({
      code: 'command-reused',
    });
  });

  test('refuses what has not happened yet', async () => {
    const { decisions } = tallies();
    await expect(
      decisions.make('t', add, { amount: 1 }, command(1, { occurredAt: '2026-11-25T12:00:00.000001Z' })),
    ).rejects.toMatchObject({
      code: 'OccurredInTheFuture',
    });
  });
});

describe('contention', () => {
  test('32 commands at once are all decided, each upon the one before', async () => {
    const { decisions } = tallies();
    const tried = await Promise.allSettled(
      Array.from({ length: 32 }, (_, at) => decisions.make('t', add, { amount: 1 }, command(at))),
    );
    expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
    expect(await decisions.history('home', 't')).toHaveLength(10);
  });

  test('one command 32 times at once is recorded once', async () => {
    const { decisions } = tallies();
    const all = await Promise.all(Array.from({ length: 32 }, () => decisions.make('t', add, { amount: 7 }, command(1))));
    expect(new Set(all.map(({ revision }) => revision))).toEqual(new Set([1]));
    expect(all.filter(({ replayed }) => !replayed)).toHaveLength(1);
  });
});

describe('a conditional command', () => {
  test('passes only at its revision, and still answers when it is tried again', async () => {
    const { decisions } = tallies();
    await decisions.make('t', add, { amount: 1 }, command(1));
    const only = command(2, { onlyAt: 1 });
    const first = await decisions.make('t', add, { amount: 1 }, only);
    await expect(decisions.make('t', add, { amount: 1 }, command(3, { onlyAt: 1 }))).rejects.toMatchObject({
      code: 'RevisionStale',
      facts: { expected: 1, actual: 2 },
    });
    expect(await decisions.make('t', add, { amount: 1 }, only)).toEqual({ ...first, replayed: true });
  });
});

describe('commands that queue for one stream', () => {
  test('load it once between them, and are decided each on what its predecessor left', async () => {
    const memory = memoryEventStore();
    let loads = 0;
    const store = {
      append: memory.append.bind(memory),
      read: (...asked: Parameters<typeof memory.read>) => {
        loads += 1;
        return memory.read(...asked);
      },
    };
    const { decisions } = tallies({ store });
    const made = await Promise.all([1, 2, 3, 4, 5].map((n) => decisions.make('t', add, { amount: 2 }, command(n))));
    expect(made.map(({ revision }) => revision)).toEqual([1, 2, 3, 4, 5]);
    expect(loads).toBe(1);
    await expect(decisions.make('t', add, { amount: 1 }, command(6))).rejects.toMatchObject({ facts: { sum: 10 } });
    expect(loads).toBe(2);
  });

  test('are refused only on what others left meanwhile', async () => {
    const memory = memoryEventStore();
    const { decisions: elsewhere } = tallies({ store: memory });
    let first = true;
    const store = {
      read: memory.read.bind(memory),
      append: async (append: Parameters<typeof memory.append>[0]) => {
        const appended = await memory.append(append);
        if (first) await elsewhere.make('t', () => [{ type: 'Emptied' }], {}, command(9));
        first = false;
        return appended;
      },
    };
    const { decisions } = tallies({ store });
    const made = await Promise.allSettled([
      decisions.make('t', add, { amount: 9 }, command(1)),
      decisions.make('t', add, { amount: 8 }, command(2)),
    ]);
    expect(made.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
  });
});

describe('an open stream', () => {
  test('knows what was decided on it as the log has it', async () => {
    const { decisions } = tallies();
    const stream = decisions.open('home', 't');
    await stream.make(
      () => [
        { type: 'Added', amount: 1 },
        { type: 'Added', amount: 2 },
      ],
      {},
      command(1),
    );
    await stream.make(add, { amount: 4 }, command(2));
    expect(await stream.history()).toEqual(await decisions.history('home', 't'));
  });

  test('is loaded again when somebody else appended', async () => {
    const { decisions } = tallies();
    const stream = decisions.open('home', 't');
    await stream.make(add, { amount: 5 }, command(1));
    await decisions.make('t', add, { amount: 5 }, command(2));
    await expect(stream.make(add, { amount: 5 }, command(3))).rejects.toMatchObject({ code: 'TooMuch', facts: { sum: 10 } });
  });

  test('appends nothing that its reservation refuses', async () => {
    const { decisions } = tallies({ reserve: () => Promise.reject(new Error('taken')) });
    await expect(decisions.make('t', add, { amount: 5 }, command(1))).rejects.toThrow('taken');
    expect(await decisions.history('home', 't')).toEqual([]);
  });
});
