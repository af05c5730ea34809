import { expect } from '@jest/globals';
import type { Append } from '../port/append.ts';
import type { NewEvent } from '../port/new-event.ts';
import { anAppend, anEvent } from './given.ts';
import { logOf, refusalOf, streamOf } from './seen.ts';
import type { Behaviour } from './suite.ts';

const wrongEvents: readonly (readonly [string, Partial<NewEvent>])[] = [
  ...['\u0000', '\u0001', '\n', '\u001e', '\u007f', '\u0085', '\ud800'].flatMap((character) => [
    ['type', { type: `No${character}ted` }] as const,
    ['actor.id', { actor: { kind: 'person', id: character } }] as const,
    ['correlationId', { correlationId: character }] as const,
    ['clientId', { clientId: `x${character}` }] as const,
  ]),
  ['type', { type: '' }],
  ['type', { type: 'x'.repeat(257) }],
  ['version', { version: 0 }],
  ['version', { version: 1.5 }],
  ['occurredAt', { occurredAt: '2026-03-01' }],
  ['occurredAt', { occurredAt: '2026-13-01T00:00:00Z' }],
  ['occurredAt', { occurredAt: '2026-03-01T00:00:00' }],
  ['body', { body: '' }],
  ['body', { body: '"\u0000"' }],
  ['body', { body: '"\u001e"' }],
  ['body', { body: '"\ud800"' }],
  ['metadata', { metadata: '"\u0018"' }],
];

export function limits<Tx>(behaviour: Behaviour<Tx>): void {
  behaviour('68 Raw NUL or control characters in names and types: `invalid`, the same in all adapters.', async ({ store }) => {
    for (const [field, wrong] of wrongEvents) {
      const refusal = await refusalOf(store.append(anAppend('case-1', 'none', [anEvent(wrong)])));
      expect({ wrong, ...refusal.details }).toEqual({ wrong, field });
      expect(refusal.code).toBe('invalid');
    }
    const wrongAppends: readonly (readonly [string, Partial<Append>])[] = [
      ['tenant', { tenant: 'no\u0000rth' }],
      ['tenant', { tenant: '' }],
      ['stream', { stream: 'case\n1' }],
      ['stream', { stream: '' }],
      ['command.id', { command: { id: 'A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11', fingerprint: 'f' } }],
      ['command.id', { command: { id: 'x', fingerprint: 'f' } }],
      ['command.fingerprint', { command: { id: anAppend('x', 0).command.id, fingerprint: '\u0000' } }],
      ['expected', { expected: 0.5 }],
    ];
    for (const [field, wrong] of wrongAppends) {
      const refusal = await refusalOf(store.append({ ...anAppend('case-1', 'none'), ...wrong }));
      expect({ code: refusal.code, ...refusal.details }).toEqual({ code: 'invalid', field });
    }
    expect(await refusalOf(store.positionAt('yesterday'))).toMatchObject({ code: 'invalid' });
    expect(await logOf(store)).toEqual([]);
  });

  behaviour('71 Body and count at the limit pass; one more is `too-large` before any I/O.', async ({ fixture, store }) => {
    const { maxEventBytes, maxEvents } = store.can;
    const body = (bytes: number) => `"${'é'.repeat(Math.floor((bytes - 2) / 2))}${bytes % 2 === 0 ? '' : 'x'}"`;
    const largest = anEvent({ body: body(maxEventBytes) });
    await store.append(anAppend('case-1', 'none', [largest, anEvent()]));
    expect((await streamOf(store, 'case-1'))[0]?.body).toBe(largest.body);
    expect(await store.append(anAppend('case-2', 'none', maxEvents))).toMatchObject({ revision: maxEvents });

    const held = await fixture.faults?.holdAppend(anAppend('case-9', 'none'));
    const tooLarge: readonly (readonly [string, number, Append])[] = [
      ['body', maxEventBytes, anAppend('case-1', 2, [anEvent({ body: body(maxEventBytes + 1) })])],
      ['metadata', maxEventBytes, anAppend('case-1', 2, [anEvent({ metadata: body(maxEventBytes + 1) })])],
      ['events', maxEvents, anAppend('case-2', maxEvents, maxEvents + 1)],
    ];
    // Refused while every append waits for the held one: it never came as far as the log.
    for (const [field, limit, append] of tooLarge) {
      const refusal = await refusalOf(store.append(append));
      expect({ code: refusal.code, ...refusal.details }).toEqual({ code: 'too-large', field, limit });
    }
    await held?.rollback();
    expect(await streamOf(store, 'case-1')).toHaveLength(2);
  });
}
