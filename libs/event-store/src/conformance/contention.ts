import { expect } from '@jest/globals';
import { EventStoreError } from '../port/event-store-error.ts';
import { anAppend } from './given.ts';
import { ids, logOf, streamOf } from './seen.ts';
import type { Behaviour } from './suite.ts';

const rounds = 30;

export function contention<Tx>(behaviour: Behaviour<Tx>): void {
  behaviour(
    '6 `any`: 32 writers on one stream, also on its very first append, all succeed; revisions have no gap.',
    async ({ fixture, store }) => {
      const stores = [store, await fixture.open()];
      for (let round = 0; round < rounds; round += 1) {
        const stream = `case-${String(round)}`;
        const answers = await Promise.all(
          Array.from({ length: 32 }, (_none, writer) => (stores[writer % 2] ?? store).append(anAppend(stream, 'any'))),
        );
        const revisions = Array.from({ length: 32 }, (_none, index) => index + 1);
        expect(answers.map(({ revision }) => revision).sort((a, b) => a - b)).toEqual(revisions);
        expect((await streamOf(store, stream)).map(({ revision }) => revision)).toEqual(revisions);
      }
    },
  );

  behaviour(
    '7 32 writers at one exact revision: one wins and is really stored, 31 get `conflict`, never a deadlock or unique violation.',
    async ({ fixture, store }) => {
      const stores = [store, await fixture.open()];
      for (let round = 0; round < rounds; round += 1) {
        const appends = Array.from({ length: 32 }, () => anAppend('case-1', round));
        const outcomes = await Promise.allSettled(appends.map((append, writer) => (stores[writer % 2] ?? store).append(append)));
        const won = outcomes.flatMap(({ status }, index) => (status === 'fulfilled' ? [appends[index]] : []));
        const refusals = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
        expect(won).toHaveLength(1);
        for (const refusal of refusals) {
          expect(refusal).toBeInstanceOf(EventStoreError);
          expect(refusal).toMatchObject({ code: 'conflict', details: { expected: round, actual: round + 1 } });
        }
        const stored = await streamOf(store, 'case-1');
        expect(stored).toHaveLength(round + 1);
        expect(stored.at(-1)?.commandId).toBe(won[0]?.command.id);
      }
    },
  );

  behaviour("13 Two stores on one database see each other's appends and never collide.", async ({ fixture, store }) => {
    const other = await fixture.open();
    const written: string[] = [];
    const write = async (own: typeof store, streams: string) => {
      for (let n = 0; n < 60; n += 1) {
        const append = anAppend(`${streams}-${String(n % 5)}`, 'any', 1 + (n % 3));
        const { position } = await own.append(append);
        written.push(...append.events.map((_event, ordinal) => `${append.command.id}.${String(ordinal)}`));
        const seen = await (own === store ? other : store).head({ allTenants: true });
        expect(seen.position >= position).toBe(true);
      }
    };
    await Promise.all([write(store, 'case'), write(other, 'case'), write(store, 'plan'), write(other, 'plan')]);
    const [one, two] = [await logOf(store), await logOf(other)];
    expect(ids(one)).toEqual(ids(two));
    expect([...ids(one)].sort()).toEqual(written.sort());
    expect(one.map(({ position }) => position)).toEqual(one.map((_event, index) => BigInt(index + 1)));
  });
}
