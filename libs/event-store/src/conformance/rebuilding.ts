import { setImmediate as turn } from 'node:timers/promises';
import { expect } from '@jest/globals';
import { addDebt, someDebts } from '../stream-views/specification/debt-events.ts';
import { until } from './followed.ts';
import { projecting } from './projecting.ts';
import { randomBy } from './random.ts';
import type { Behaviour } from './suite.ts';

export function rebuilding<Tx>(behaviour: Behaviour<Tx>): void {
  behaviour('57 A rebuilt view equals the live one, row for row, with 1, 4 and 16 partitions.', async ({ fixture, store }) => {
    const { rebuilds } = fixture;
    await Promise.all(someDebts(320, 64).map((append) => store.append(append)));
    const live = projecting(fixture, store, rebuilds.projection(1));
    await live.caughtUp();
    const rows = await rebuilds.rows(1);
    expect(rows.length).toBeGreaterThan(100);
    for (const parts of [1, 4, 16]) {
      const rebuilt = await rebuilds.rebuild(store, 1, { parts, workers: Math.min(parts, 4) });
      expect(rebuilt.equal).toBe(true);
      expect(Math.abs(rebuilt.parts - parts)).toBeLessThanOrEqual(parts / 4);
      expect(await rebuilds.rows(1)).toEqual(rows);
    }
    await rebuilds.spoil('wrong');
    expect(await rebuilds.rebuild(store, 1, { parts: 4 })).toMatchObject({ equal: false });
    expect(await rebuilds.rows(1)).toEqual(rows);
    await store.append(addDebt('case-1', 9));
    await live.caughtUp();
    expect(await rebuilds.rows(1)).toHaveLength(rows.length + 1);
    await live.stop();
  });

  behaviour(
    '58 Killed at random moments and repeated, a rebuild ends the same.',
    async ({ fixture, store, faults }) => {
      const { rebuilds } = fixture;
      await Promise.all(someDebts(600, 120).map((append) => store.append(append)));
      const live = projecting(fixture, store, rebuilds.projection(1));
      await live.caughtUp();
      const random = randomBy(58);
      let killed = 0;
      for (let round = 0; round < 6; round += 1) {
        const outcome = await faults.killedRebuild(40, 2 ** (random() * 9));
        if (outcome === 'killed') killed += 1;
        await store.append(addDebt(`case-${String(round)}`, 8, round));
        await live.caughtUp();
      }
      expect(killed).toBeGreaterThan(2);
      const rows = await rebuilds.rows(1);
      // What the last killed one left on the server may take a moment to end.
      await until(() =>
        rebuilds.rebuild(store, 1, { parts: 40, workers: 2 }).then(
          ({ equal }) => equal,
          () => false,
        ),
      );
      expect(await rebuilds.rows(1)).toEqual(rows);
      await live.stop();
    },
    'faults',
  );

  behaviour(
    '59 Rebuild under load: the swap loses and doubles nothing; a reader sees old or new, never empty or mixed.',
    async ({ fixture, store }) => {
      const { rebuilds } = fixture;
      await Promise.all(
        someDebts(120).map((append) => store.append({ ...append, stream: append.stream.replace('case', 'still') })),
      );
      await Promise.all(someDebts(200).map((append) => store.append(append)));
      const live = projecting(fixture, store, rebuilds.projection(1));
      await live.caughtUp();
      const still = async () => (await rebuilds.rows(1)).filter(({ stream }) => stream.startsWith('still'));
      const untouched = await still();
      let working = true;
      const seen = { old: 0, fresh: 0 };
      const read = async () => {
        while (working) {
          const rows = await still();
          expect(rows).toHaveLength(untouched.length);
          const notes = new Set(rows.map(({ note }) => note));
          expect(notes.size).toBe(1);
          if (notes.has('old')) seen.old += 1;
          else seen.fresh += 1;
          await turn();
          await turn();
        }
      };
      const other = await fixture.open();
      const write = async (own: typeof store, stream: string) => {
        for (let n = 0; working; n += 1) {
          // Each to a stream of its own: the next event of a stream would mend what a swap had lost.
          await own.append(addDebt(`${stream}-${String(n)}`, 1));
          await turn();
        }
      };
      // Who has waited for a position finds what is there by then, after a swap too.
      const watch = async () => {
        let last = 0n;
        while (working) {
          const position = await fixture.views.store.position({ name: 'debts', version: 1 });
          expect(position >= last).toBe(true);
          last = position;
          await turn();
        }
      };
      const load = Promise.all([read(), read(), watch(), write(store, 'busy'), write(other, 'busier')]);
      load.catch(() => undefined);
      try {
        for (let round = 0; round < 3; round += 1) {
          await rebuilds.spoil('old');
          await rebuilds.rebuild(store, 1, { parts: 8, workers: 2 });
          expect(await still()).toEqual(untouched);
        }
      } finally {
        working = false;
        await load;
      }
      await live.caughtUp();
      const rows = await rebuilds.rows(1);
      expect(new Set(rows.map(({ stream, line }) => `${stream} ${String(line)}`)).size).toBe(rows.length);
      expect(await rebuilds.rebuild(store, 1, { parts: 1 })).toMatchObject({ equal: true });
      expect(await rebuilds.rows(1)).toEqual(rows);
      await live.stop();
    },
  );

  behaviour('60 The old version serves and advances until the swap; swapping back works.', async ({ fixture, store }) => {
    const { rebuilds } = fixture;
    await Promise.all(someDebts(600, 120).map((append) => store.append(append)));
    const old = projecting(fixture, store, rebuilds.projection(1));
    await old.caughtUp();
    let swapped = false;
    const rebuilt = rebuilds.rebuild(store, 2, { parts: 100 }).finally(() => {
      swapped = true;
    });
    let [advanced, meanwhile] = [0, 0];
    while (!isTrue(() => swapped)) {
      const before = (await rebuilds.rows(2)).length;
      await store.append(addDebt(`case-new-${String(advanced)}`, 1));
      await old.caughtUp();
      const served = (await rebuilds.rows(1)).filter(({ stream }) => stream.startsWith('case-new')).length;
      advanced += 1;
      expect(served).toBe(advanced);
      if (!isTrue(() => swapped)) meanwhile += 1;
      // The new version is there at once, or not yet at all.
      expect(before === 0 || before > 100).toBe(true);
    }
    await rebuilt;
    // In memory a rebuild may be over before the first append is projected.
    if (fixture.faults !== undefined) expect(meanwhile).toBeGreaterThan(0);
    const fresh = projecting(fixture, store, rebuilds.projection(2));
    await fresh.caughtUp();
    expect(await rebuilds.rows(2)).toEqual(await rebuilds.rows(1));

    await rebuilds.spoil('old');
    await rebuilds.rebuild(store, 1, { parts: 4 });
    await store.append(addDebt('case-last', 1));
    await Promise.all([old.caughtUp(), fresh.caughtUp()]);
    await rebuilds.back(store, 1);
    const back = await rebuilds.rows(1);
    expect(back.map(({ note: _note, ...row }) => row)).toEqual((await rebuilds.rows(2)).map(({ note: _note, ...row }) => row));
    expect(new Set(back.map(({ note }) => note)).size).toBe(2);
    await store.append(addDebt('case-last', 2));
    await Promise.all([old.caughtUp(), fresh.caughtUp()]);
    expect(await rebuilds.rows(1)).toHaveLength(back.length + 1);
    await rebuilds.back(store, 1);
    expect(await rebuilds.rows(1)).toEqual(await rebuilds.rows(2));
    await Promise.all([old.stop(), fresh.stop()]);
  });
}

// A call, so that the compiler does not take the answer of before an await for the answer of now.
function isTrue(look: () => boolean): boolean {
  return look();
}
