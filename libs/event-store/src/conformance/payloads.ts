import { expect } from '@jest/globals';
import { collect } from '../reading/collect.ts';
import { anAppend, anEvent, tenant } from './given.ts';
import { logOf, streamOf } from './seen.ts';
import type { Behaviour } from './suite.ts';
import type { EventStore } from '../port/event-store.ts';

/** Bodies and metadata alike come back as they went in, by each way of reading. */
async function expectUnchanged(store: EventStore, texts: readonly string[]): Promise<void> {
  const events = texts.map((text) => anEvent({ body: text, metadata: text }));
  const append = anAppend('case-1', 'any', events);
  await store.append(append);
  // And one by one: a group of one may take another way.
  for (const event of events) await store.append(anAppend('case-2', 'any', [event]));
  for (const stream of ['case-1', 'case-2']) {
    const stored = await streamOf(store, stream);
    expect(stored.map(({ body }) => body)).toEqual(texts);
    expect(stored.map(({ metadata }) => metadata)).toEqual(texts);
  }
  expect((await logOf(store)).map(({ body }) => body)).toEqual([...texts, ...texts]);
  expect((await store.find(tenant, `${append.command.id}.1`))?.body).toBe(texts[1]);
}

export function payloads<Tx>(behaviour: Behaviour<Tx>): void {
  behaviour('66 Body out = body in: key order, spaces, doubled keys, 1e400, −0, 2^53+1, depth 100.', async ({ store }) => {
    await expectUnchanged(store, [
      '{"b":1,"a":2,"10":3,"9":4}',
      ' {\n\t"a" :\r\n [ 1 ,2 ]  }\n',
      '{"a":1,"a":2,"A":3}',
      '[1e400,-0,-0.0,9007199254740993,1.10,1E+2,0.1e-7]',
      '['.repeat(100) + ']'.repeat(100),
      'null',
      '""',
      '"\\u0041 and A, \\/ and /"',
      String.raw`{"path":"C:\\temp\\x","quote":"\"{},\\","nul":"NULL","sql":"'; drop table events; --"}`,
    ]);
  });

  behaviour(
    '67 `\\u0000`, a lone surrogate, U+0018, U+2028, emoji, right-to-left text, combining marks come back unchanged.',
    async ({ store }) => {
      await expectUnchanged(store, [
        String.raw`{"nul":"a\u0000b","lone":"\ud800","low":"\udfff","can":"\u0018","separator":"\u001e"}`,
        '"\u2028\u2029\u0085\ufeff\u00a0"',
        '"👩‍👩‍👧‍👦 🏳️‍🌈 \ud83d\ude00"',
        '"שלום \u202eאבג\u202c مرحبا بالعالم"',
        '"e\u0301 é \u0061\u0308\u0323 ǖ \u1100\u1161\u11a8"',
        '"\u007f\ufffd\uffff\u{10ffff}"',
      ]);
    },
  );

  behaviour('69 Names with `/ % ? # & space` and of the greatest length round-trip.', async ({ store }) => {
    const odd = `a/b%2Fc?d#e&f g'h"i\\j{k},l;NULL\u00e9\u{1f600}`;
    for (const name of [odd, 'x'.repeat(256), '漢'.repeat(256), '%', '..', 'NULL', '-', '-x', 'constructor']) {
      const event = anEvent({ type: name, actor: { kind: name, id: name, via: name }, correlationId: name, causationId: name });
      const full = { ...event, clientId: name, caseId: name, traceparent: name };
      const append = { ...anAppend(name, 'none', [full, full]), tenant: name };
      const again = {
        ...anAppend(name, 2, [full]),
        tenant: name,
        command: { id: anAppend('x', 0).command.id, fingerprint: name },
      };
      await store.append(append);
      const first = await store.append(again);
      expect(await store.append(again)).toEqual({ ...first, replayed: true });
      const stored = await collect(store.read({ tenant: name, stream: name }));
      expect(stored).toHaveLength(3);
      for (const one of stored) expect(one).toMatchObject({ ...full, tenant: name, stream: name });
      expect(await collect(store.readAll({ tenant: name, types: [name] }))).not.toEqual([]);
      expect(await store.find(name, `${append.command.id}.1`)).toEqual(stored[1]);
    }
    expect(await streamOf(store, '%')).toEqual([]);
  });

  behaviour('70 `__proto__` and `constructor` are data. Empty, absent and large metadata round-trip.', async ({ store }) => {
    const body = '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}';
    const events = [
      anEvent({ body, metadata: body }),
      anEvent({ body: '{}', metadata: '{}' }),
      anEvent(),
      anEvent({ metadata: JSON.stringify({ note: 'é'.repeat(400_000) }) }),
      anEvent({ type: '__proto__' }),
    ];
    await store.append({ ...anAppend('__proto__', 'none', events), tenant: '__proto__' });
    for (const event of events) await store.append({ ...anAppend('constructor', 'any', [event]), tenant: '__proto__' });
    for (const stream of ['__proto__', 'constructor']) {
      const stored = await collect(store.read({ tenant: '__proto__', stream }));
      expect(stored.map(({ metadata }) => metadata)).toEqual(events.map(({ metadata }) => metadata));
      expect(stored.map((event) => 'metadata' in event)).toEqual([true, true, false, true, false]);
      expect(stored.map((event) => [event.body, event.type])).toEqual(events.map((event) => [event.body, event.type]));
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(await store.streamHead({ tenant: '__proto__', stream: 'toString' })).toBeUndefined();
  });
}
