import { expect } from '@jest/globals';
import type { Decisions } from '../decisions/decisions.ts';
import type { Snapshot } from '../snapshots/snapshot.ts';
import type { Fixture } from './fixture.ts';
import type { EventStore } from '../port/event-store.ts';
import { tenant } from './given.ts';
import { logOf } from './seen.ts';
import type { Behaviour } from './suite.ts';
import { command, every, say, tallied, type Tally, type TallyEvent } from './tallied.ts';

const stream = { tenant, stream: 'tally-1' };

/** Adds n for the nth command, and takes the event of another command back where `backTo` says so. */
async function record(decisions: Decisions<Tally, TallyEvent>, first: number, last: number, backTo: Record<number, number> = {}) {
  for (let n = first; n <= last; n += 1) {
    const back = backTo[n];
    const event: TallyEvent =
      back === undefined ? { type: 'Added', amount: n } : { type: 'Corrected', event: `${command(back).commandId}.0` };
    await decisions.make('1', say, [event], command(n));
  }
}

async function latest<Tx>({ snapshots }: Fixture<Tx>): Promise<Snapshot> {
  const snapshot = await snapshots.latest(stream, 'tally');
  if (snapshot === undefined) throw new Error('Nothing is kept.');
  return snapshot;
}

export function snapshots<Tx>(behaviour: Behaviour<Tx>): void {
  behaviour(
    '81 State by snapshot equals state by events, at each revision; `asOf` ignores later snapshots.',
    async ({ fixture, store }) => {
      const { decisions, read } = tallied(store, fixture.snapshots);
      const plain = tallied(store, undefined).decisions;
      const corrections = { 7: 2, 13: 12, 19: 7, 20: 20 };
      for (let n = 1; n <= 23; n += 1) {
        await record(decisions, n, n, corrections);
        expect(await decisions.state(tenant, '1')).toEqual(await plain.state(tenant, '1'));
      }
      expect((await latest(fixture)).revision).toBeGreaterThan(20 - every);
      for (const { position } of await logOf(store)) {
        const then = await decisions.state(tenant, '1', position);
        expect(then).toEqual(await plain.state(tenant, '1', position));
        expect(then.revision).toBe(Number(position));
      }
      // It was from snapshots, and is: no more than the newest events are read.
      await record(decisions, 24, 24 + every);
      read.events = 0;
      await decisions.state(tenant, '1');
      expect(read.events).toBeLessThanOrEqual(every);
      // A command from before the snapshot answers as it did, and adds nothing.
      expect(await decisions.make('1', say, [{ type: 'Added', amount: 1 }], command(1))).toMatchObject({
        revision: 1,
        replayed: true,
      });
      expect((await decisions.state(tenant, '1')).revision).toBe(24 + every);
    },
  );

  behaviour('82 A snapshot of another code version, or a broken one, is ignored and replaced.', async ({ fixture, store }) => {
    const old = tallied(store, fixture.snapshots).decisions;
    const state = async () => (await old.state(tenant, '1')).state;
    const truth = async (version: 1 | 2 = 1) => (await tallied(store, undefined, version).decisions.state(tenant, '1')).state;
    await record(old, 1, 6);
    const good = await latest(fixture);
    expect(good).toMatchObject({ version: 1, revision: every });

    const broken: readonly Partial<Snapshot>[] = [
      { checksum: 'none' },
      { state: good.state.replace('15', '16') },
      { state: '[15' },
      { revision: 4 },
      { position: good.position - 1n },
    ];
    for (const [n, more] of broken.entries()) {
      await fixture.snapshots.keep(stream, 'tally', { ...(await latest(fixture)), ...more });
      expect(await state()).toEqual(await truth());
      await record(old, 7 + n, 7 + n);
      expect(await latest(fixture)).toMatchObject({ version: 1, revision: 7 + n });
      expect(await state()).toEqual(await truth());
    }

    // One of another stream, and one beyond a log that lost its end.
    await old.make(
      '2',
      say,
      Array.from({ length: every }, () => ({ type: 'Added' as const, amount: 100 })),
      command(90),
    );
    const other = await fixture.snapshots.latest({ tenant, stream: 'tally-2' }, 'tally');
    if (other !== undefined) await fixture.snapshots.keep(stream, 'tally', other);
    expect(await state()).toEqual(await truth());
    await record(old, 12, 12);
    expect(await latest(fixture)).toMatchObject({ revision: 12 });
    await fixture.tamper((await logOf(store)).filter(({ stream: name, revision }) => name === 'tally-1' && revision < 12));
    expect(await state()).toEqual(await truth());
    expect((await old.state(tenant, '1')).revision).toBe(11);
    await twoVersions(fixture, store);
  });
}

/** Two versions of the code at once: what the newer keeps, the older passes over and leaves. */
async function twoVersions<Tx>(fixture: Fixture<Tx>, store: EventStore): Promise<void> {
  const [old, newer] = [tallied(store, fixture.snapshots, 1).decisions, tallied(store, fixture.snapshots, 2).decisions];
  const sums = async () => [(await old.state(tenant, '1')).state.sum, (await newer.state(tenant, '1')).state.sum];
  const [before = 0, doubled] = await sums();
  expect(doubled).toBe(2 * before);
  expect(await latest(fixture)).toMatchObject({ version: 1 });
  await record(newer, 50, 50);
  const kept = await latest(fixture);
  expect(kept).toMatchObject({ version: 2 });
  let tried = 0;
  const counting = tallied(store, {
    latest: (...asked) => fixture.snapshots.latest(...asked),
    keep: (...given) => {
      tried += 1;
      return fixture.snapshots.keep(...given);
    },
  }).decisions;
  await record(counting, 51, 51 + 2 * every);
  expect(tried).toBe(0);
  expect(await latest(fixture)).toEqual(kept);
  // Nor where it had looked before the newer kept its own.
  await fixture.snapshots.keep(stream, 'tally', { ...kept, version: 1 });
  expect(await latest(fixture)).toEqual(kept);
  const [after = 0, twice] = await sums();
  expect(twice).toBe(2 * after);
}
