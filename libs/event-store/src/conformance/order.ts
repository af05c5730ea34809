import { expect } from '@jest/globals';
import type { StoredEvent } from '../port/stored-event.ts';
import { anAppend, tenant } from './given.ts';
import { follow, until } from './followed.ts';
import { logOf, streamOf } from './seen.ts';
import type { Behaviour } from './suite.ts';

export function order<Tx>(behaviour: Behaviour<Tx>): void {
  behaviour('34 `readAll` is commit order and never contradicts the revisions of a stream.', async ({ fixture, store }) => {
    const other = await fixture.open();
    const follower = follow(await fixture.open());
    const answered: bigint[] = [];
    const write = async (own: typeof store, first: number) => {
      for (let n = 0; n < 100; n += 1) {
        const known = answered.length;
        const { position } = await own.append(anAppend(`case-${String((first + n) % 4)}`, 'any', 1 + (n % 2)));
        // Whatever had been answered before this call began lies before it in the log.
        expect(answered.slice(0, known).every((earlier) => earlier < position)).toBe(true);
        answered.push(position);
      }
    };
    await Promise.all([write(store, 0), write(store, 1), write(other, 2), write(other, 3)]);
    const all = await logOf(store);
    expectInOrder(all);
    await until(() => follower.events().length === all.length);
    expect(follower.events()).toEqual(all);
    await follower.stop();
  });

  behaviour('39 The events of one append lie side by side in the log.', async ({ fixture, store }) => {
    const stores = [store, await fixture.open()];
    await Promise.all(
      Array.from({ length: 200 }, (_none, n) =>
        (stores[n % 2] ?? store).append(anAppend(`case-${String(n % 10)}`, 'any', 1 + (n % 5))),
      ),
    );
    const all = await logOf(store);
    const changes = all.filter(({ commandId }, index) => commandId !== all[index - 1]?.commandId);
    expect(changes).toHaveLength(200);
    for (const [index, event] of all.entries()) {
      if (event.commandId === all[index - 1]?.commandId) expect(event.revision).toBe((all[index - 1]?.revision ?? 0) + 1);
    }
  });

  behaviour(
    '40 With `densePositions` the head equals the count.',
    async ({ fixture, store }) => {
      const other = await fixture.open();
      const appends = Array.from({ length: 120 }, (_none, n) =>
        anAppend(`case-${String(n % 6)}`, n % 5 === 0 ? 77 : 'any', n % 4),
      );
      // In one group with what they are too late for, and with themselves: looked up there, and not written.
      const late = Array.from({ length: 6 }, (_none, n) => {
        const first = anAppend(`case-new-${String(n)}`, 'none', 2);
        return [first, anAppend(first.stream, 'none', 3), first, anAppend(first.stream, 2)];
      }).flat();
      await Promise.allSettled([
        ...late.map((append) => store.append(append)),
        ...appends.map((append, n) => (n % 2 === 0 ? store : other).append(append)),
      ]);
      const all = await logOf(store);
      expect(all.length).toBeGreaterThan(100);
      expect(all.map(({ position }) => position)).toEqual(all.map((_event, index) => BigInt(index + 1)));
      expect((await other.head({ allTenants: true })).position).toBe(BigInt(all.length));
    },
    'densePositions',
  );

  behaviour('41 Once `append` has answered, any read sees it.', async ({ fixture, store }) => {
    const other = await fixture.open();
    const sees = async (own: typeof store, stream: string, position: bigint) => {
      expect((await streamOf(own, stream)).at(-1)?.position).toBe(position);
      expect((await logOf(own, { after: position - 1n })).at(0)?.position).toBe(position);
      expect(await own.streamHead({ tenant, stream })).toMatchObject({ position });
      expect((await own.head({ allTenants: true })).position >= position).toBe(true);
    };
    const writers = Array.from({ length: 8 }, async (_none, writer) => {
      for (let n = 0; n < 20; n += 1) {
        const { position } = await store.append(anAppend(`case-${String(writer)}`, n));
        await Promise.all([sees(store, `case-${String(writer)}`, position), sees(other, `case-${String(writer)}`, position)]);
      }
    });
    await Promise.all(writers);
  });
}

/** Positions rise, and each stream's revisions rise by one. */
function expectInOrder(all: readonly StoredEvent[]): void {
  const revisions = new Map<string, number>();
  for (const [index, event] of all.entries()) {
    if (index > 0) expect(event.position > (all[index - 1]?.position ?? 0n)).toBe(true);
    expect(event.revision).toBe((revisions.get(event.stream) ?? 0) + 1);
    revisions.set(event.stream, event.revision);
  }
}
