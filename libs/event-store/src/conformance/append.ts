import { expect } from '@jest/globals';
import { anAppend, anEvent, numbered, tenant } from './given.ts';
import { ids, logOf, refusalOf, streamOf } from './seen.ts';
import type { Behaviour } from './suite.ts';

export function appending<Tx>(behaviour: Behaviour<Tx>): void {
  behaviour('1 A new store is empty: head 0, `readAll` yields nothing, no stream has a head.', async ({ store }) => {
    expect(await store.head({ allTenants: true })).toEqual({ position: 0n, recordedAt: '' });
    expect(await logOf(store)).toEqual([]);
    expect(await store.streamHead({ tenant, stream: 'case-1' })).toBeUndefined();
    expect(await store.positionAt('2100-01-01T00:00:00Z')).toBe(0n);
  });

  behaviour('2 `none` on a new stream stores n events, revisions 1…n, and returns revision and positions.', async ({ store }) => {
    const given = anAppend('case-1', 'none', numbered(3));
    const answer = await store.append(given);
    expect(answer).toMatchObject({ stream: 'case-1', revision: 3, position: 3n, replayed: false });
    const stored = await streamOf(store, 'case-1');
    expect(stored).toEqual(
      given.events.map((event, index) => ({
        ...event,
        id: `${given.command.id}.${String(index)}`,
        tenant,
        stream: 'case-1',
        revision: index + 1,
        position: BigInt(index + 1),
        recordedAt: answer.recordedAt,
        commandId: given.command.id,
      })),
    );
    expect(await store.streamHead({ tenant, stream: 'case-1' })).toEqual({
      revision: 3,
      position: 3n,
      recordedAt: answer.recordedAt,
    });
    expect(await store.find(tenant, `${given.command.id}.1`)).toEqual(stored[1]);
    expect(await store.find(tenant, `${given.command.id}.3`)).toBeUndefined();
  });

  behaviour('3 `none` on an existing stream: `conflict` with the actual revision, nothing written.', async ({ store }) => {
    await store.append(anAppend('case-1', 'none', 2));
    const refusal = await refusalOf(store.append(anAppend('case-1', 'none')));
    expect(refusal).toMatchObject({ code: 'conflict', details: { stream: 'case-1', expected: 'none', actual: 2 } });
    expect(await logOf(store)).toHaveLength(2);
  });

  behaviour('4 `exists` on a missing stream: `conflict`, actual 0; on an existing one it appends.', async ({ store }) => {
    const refusal = await refusalOf(store.append(anAppend('case-1', 'exists')));
    expect(refusal).toMatchObject({ code: 'conflict', details: { stream: 'case-1', expected: 'exists', actual: 0 } });
    expect(await logOf(store)).toEqual([]);
    await store.append(anAppend('case-1', 'none'));
    expect(await store.append(anAppend('case-1', 'exists', 2))).toMatchObject({ revision: 3 });
    expect(await store.append(anAppend('case-1', 'exists'))).toMatchObject({ revision: 4 });
    expect(await refusalOf(store.append(anAppend('case-2', 'exists', 2)))).toMatchObject({
      code: 'conflict',
      details: { actual: 0 },
    });
    expect(await logOf(store)).toHaveLength(4);
  });

  behaviour('5 An exact revision too low and one too high both conflict.', async ({ store }) => {
    await store.append(anAppend('case-1', 'none', 2));
    for (const expected of [0, 1, 3, 1000, -1]) {
      const refusal = await refusalOf(store.append(anAppend('case-1', expected)));
      expect(refusal).toMatchObject({ code: 'conflict', details: { expected, actual: 2 } });
    }
    expect(await store.append(anAppend('case-1', 2))).toMatchObject({ revision: 3 });
    expect(await refusalOf(store.append(anAppend('case-2', 1)))).toMatchObject({ code: 'conflict', details: { actual: 0 } });
    expect(await logOf(store)).toHaveLength(3);
  });

  behaviour('8 An append is atomic: one refused event, and none is stored.', async ({ store }) => {
    const events = [anEvent(), anEvent({ type: 'No\u0000ted' }), anEvent()];
    expect(await refusalOf(store.append(anAppend('case-1', 'none', events)))).toMatchObject({ code: 'invalid' });
    expect(await logOf(store)).toEqual([]);
    const given = anAppend('case-1', 'none', numbered(3));
    await store.append(given);
    expect(ids(await logOf(store))).toHaveLength(3);
  });

  behaviour('9 An empty append writes nothing, checks `expected`, returns the current revision.', async ({ store }) => {
    await store.append(anAppend('case-1', 'none', 2));
    expect(await store.append(anAppend('case-1', 2, 0))).toMatchObject({ revision: 2, position: 2n, replayed: false });
    expect(await store.append(anAppend('case-1', 'any', 0))).toMatchObject({ revision: 2 });
    expect(await store.append(anAppend('case-9', 'none', 0))).toMatchObject({ revision: 0 });
    expect(await refusalOf(store.append(anAppend('case-1', 1, 0)))).toMatchObject({ code: 'conflict', details: { actual: 2 } });
    expect(await refusalOf(store.append(anAppend('case-9', 'exists', 0)))).toMatchObject({
      code: 'conflict',
      details: { actual: 0 },
    });
    expect(await logOf(store)).toHaveLength(2);
    expect(await store.streamHead({ tenant, stream: 'case-9' })).toBeUndefined();
  });
}
