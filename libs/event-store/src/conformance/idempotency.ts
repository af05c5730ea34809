import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import type { Append } from '../port/append.ts';
import { anAppend, anEvent, tenant } from './given.ts';
import { logOf, refusalOf, streamOf } from './seen.ts';
import type { Behaviour } from './suite.ts';

/** The given append with other explicit ids, by ordinal. */
function withIds(append: Append, ...eventIds: readonly (string | undefined)[]): Append {
  return { ...append, events: eventIds.map((id) => anEvent(id === undefined ? {} : { id })) };
}

export function idempotency<Tx>(behaviour: Behaviour<Tx>): void {
  behaviour(
    '16 The same command again answers the same and appends nothing, though `expected` is stale by now.',
    async ({ store }) => {
      for (const expected of ['none', 0, 'any', 'exists', 1] as const) {
        const given = anAppend(`case-${String(expected)}`, expected, 2);
        if (expected === 'exists' || expected === 1) await store.append({ ...anAppend(given.stream, 'none') });
        const first = await store.append(given);
        const before = await logOf(store);
        expect(first.replayed).toBe(false);
        expect(await store.append(given)).toEqual({ ...first, replayed: true });
        expect(await store.append({ ...given, events: [anEvent()] })).toEqual({ ...first, replayed: true });
        expect(await store.append({ ...given, expected: 99, events: [] })).toEqual({ ...first, replayed: true });
        expect(await logOf(store)).toEqual(before);
      }
      // In one group with an append that follows what is recorded, and with one that is stale.
      const given = anAppend('case-group', 'none', 2);
      await store.append(given);
      const [again, next, stale] = await Promise.allSettled(
        [given, anAppend('case-group', 2), anAppend('case-group', 2)].map((append) => store.append(append)),
      );
      expect(again).toMatchObject({ value: { revision: 2, replayed: true } });
      expect(next).toMatchObject({ value: { revision: 3, replayed: false } });
      expect(stale).toMatchObject({ reason: { code: 'conflict', details: { actual: 3 } } });
      expect(await refusalOf(store.append(anAppend('case-none', 99, 0)))).toMatchObject({ code: 'conflict' });
    },
  );

  behaviour('17 Also after others appended, after a restart, and through another process.', async ({ fixture, store }) => {
    const given = anAppend('case-1', 'none', 2);
    const first = await store.append(given);
    for (let n = 0; n < 5; n += 1) await store.append(anAppend('case-1', 'any', 2));
    const again = { ...first, replayed: true };
    expect(await store.append(given)).toEqual(again);
    const other = await fixture.open();
    expect(await other.append(given)).toEqual(again);
    await store.close();
    const restarted = await fixture.open();
    expect(await restarted.append({ ...given, expected: 'exists' })).toEqual(again);
    expect(await streamOf(restarted, 'case-1')).toHaveLength(12);
  });

  behaviour('18 The same id with another fingerprint: `command-reused`, nothing written.', async ({ store }) => {
    const given = anAppend('case-1', 'none');
    await store.append(given);
    const other = { ...given, expected: 1, command: { ...given.command, fingerprint: 'f-2' } };
    expect(await refusalOf(store.append(other))).toMatchObject({
      code: 'command-reused',
      details: { commandId: given.command.id },
    });
    const elsewhere = { ...given, stream: 'case-2' };
    expect(await refusalOf(store.append(elsewhere))).toMatchObject({ code: 'command-reused' });
    expect(await logOf(store)).toHaveLength(1);
  });

  behaviour('19 32 parallel calls with one command id: one write, 32 equal answers.', async ({ fixture, store }) => {
    const stores = [store, await fixture.open()];
    for (let round = 0; round < 20; round += 1) {
      const given = anAppend('case-1', round * 2, 2);
      const answers = await Promise.all(Array.from({ length: 32 }, (_none, n) => (stores[n % 2] ?? store).append(given)));
      expect(answers.filter(({ replayed }) => !replayed)).toHaveLength(1);
      for (const answer of answers) expect({ ...answer, replayed: false }).toEqual({ ...answers[0], replayed: false });
      expect(await streamOf(store, 'case-1')).toHaveLength(round * 2 + 2);
    }
  });

  behaviour(
    '20 A command that appended no event is remembered too, where `emptyCommands`.',
    async ({ fixture, store }) => {
      const given = anAppend('case-1', 'none', 0);
      const first = await store.append(given);
      await store.append(anAppend('case-1', 'none', 3));
      expect(await store.append(given)).toEqual({ ...first, replayed: true });
      expect(await (await fixture.open()).append({ ...given, events: [anEvent()] })).toEqual({ ...first, replayed: true });
      const reused = { ...given, command: { ...given.command, fingerprint: 'f-2' } };
      expect(await refusalOf(store.append(reused))).toMatchObject({ code: 'command-reused' });
      expect(await logOf(store)).toHaveLength(3);
    },
    'emptyCommands',
  );

  behaviour('21 An append of which only some event ids are known is refused whole.', async ({ store }) => {
    const given = anAppend('case-1', 'none', 2);
    const { id } = given.command;
    const first = await store.append(withIds(given, `${id}.0`, `${id}.1`));
    expect(await store.append(withIds(given, `${id}.0`, `${id}.1`))).toEqual({ ...first, replayed: true });
    expect(await store.append(withIds(given, `${id}.0`))).toEqual({ ...first, replayed: true });
    const partly = withIds(given, `${id}.0`, `${id}.1`, `${id}.2`);
    expect(await refusalOf(store.append(partly))).toMatchObject({ code: 'duplicate-event', details: { eventId: `${id}.0` } });
    const fresh = anAppend('case-1', 2);
    const mixed = withIds(fresh, `${fresh.command.id}.0`, `${id}.1`);
    expect(await refusalOf(store.append(mixed))).toMatchObject({ code: 'duplicate-event', details: { eventId: `${id}.1` } });
    expect(await logOf(store)).toHaveLength(2);
  });

  behaviour(
    '22 An event id stored in another stream is refused; the same ids in two tenants are two things.',
    async ({ store }) => {
      const given = anAppend('case-1', 'none');
      await store.append(given);
      const elsewhere = withIds(anAppend('case-2', 'none'), `${given.command.id}.0`);
      expect(await refusalOf(store.append(elsewhere))).toMatchObject({ code: 'duplicate-event' });
      const invented = withIds(anAppend('case-2', 'none'), `${randomUUID()}.0`);
      expect(await refusalOf(store.append(invented))).toMatchObject({ code: 'invalid', details: { field: 'id' } });
      const south = await store.append({ ...given, tenant: 'south' });
      expect(south).toMatchObject({ revision: 1, position: 2n, replayed: false });
      const found = await Promise.all([tenant, 'south', 'west'].map((of) => store.find(of, `${given.command.id}.0`)));
      expect(found.map((event) => event?.position)).toEqual([1n, 2n, undefined]);
    },
  );
}
