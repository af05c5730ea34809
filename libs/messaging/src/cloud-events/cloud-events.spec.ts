import { describe, expect, test } from '@jest/globals';
import type { StoredEvent } from '@attune/event-store';
import fc from 'fast-check';
import { fromCloudEvent } from './from-cloud-event.ts';
import { toCloudEvent } from './to-cloud-event.ts';
import { Undecodable } from './undecodable.ts';

const name = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .filter((text) => !/\p{Cc}/u.test(text) && text.isWellFormed());
const maybe = fc.option(name, { nil: undefined });

const anyEvent = fc
  .record({
    id: name,
    type: fc.stringMatching(/^[A-Z][a-z]{1,12}$/),
    version: fc.integer({ min: 1, max: 32_767 }),
    tenant: name,
    stream: name,
    revision: fc.integer({ min: 1, max: 2 ** 31 }),
    position: fc.bigInt({ min: 1n, max: 10n ** 14n }),
    occurredAt: fc.constant('2026-03-01T09:30:00.123456789+05:45'),
    recordedAt: fc.constant('2026-03-01T09:30:00.123456Z'),
    commandId: name,
    origin: fc.constantFrom('live' as const, 'import' as const),
    actor: fc.record({ kind: name, id: name, via: maybe }),
    correlationId: name,
    causationId: maybe,
    traceparent: maybe,
    clientId: maybe,
    caseId: maybe,
    metadata: fc.option(fc.json(), { nil: undefined }),
    body: fc.json(),
  })
  .map((event): StoredEvent => JSON.parse(JSON.stringify(event, big), small) as StoredEvent);

// Absent fields are left out, as the store leaves them out.
const big = (_key: string, value: unknown) => (typeof value === 'bigint' ? `${value.toString()}n` : value);
const small = (key: string, value: unknown) => (key === 'position' ? BigInt(String(value).slice(0, -1)) : value);

describe('a CloudEvent', () => {
  test('gives back the event that it was made of', () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        expect(fromCloudEvent(toCloudEvent('cases', event))).toEqual({ service: 'cases', event });
      }),
    );
  });

  test('has the attributes that CloudEvents 1.0 requires, and no other names than it allows', () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        const { headers } = toCloudEvent('cases', event);
        expect(headers).toMatchObject({
          ce_specversion: '1.0',
          ce_id: event.id,
          ce_type: `attune.cases.${event.type}`,
          ce_time: event.occurredAt,
        });
        expect(headers['ce_source']).toMatch(/^\/attune\/cases\/[^/\s]+$/);
        for (const header of Object.keys(headers)) expect(header).toMatch(/^(content-type|ce_[a-z0-9]{1,20})$/);
      }),
    );
  });

  test.each(['ce_specversion', 'ce_id', 'ce_type', 'ce_tenant', 'ce_subject', 'ce_position', 'ce_origin', 'ce_actorid'])(
    'without %s it is no message',
    (missing) => {
      const [event] = fc.sample(anyEvent, 1);
      if (event === undefined) throw new Error('There is no sample.');
      const { headers, data } = toCloudEvent('cases', event);
      const { [missing]: _left, ...others } = headers;
      expect(() => fromCloudEvent({ headers: others, data })).toThrow(Undecodable);
    },
  );

  test.each([
    ['ce_specversion', '0.3'],
    ['ce_type', 'somebody.elses'],
    ['ce_origin', 'dream'],
    ['ce_position', '12x'],
    ['ce_dataversion', '-1'],
  ])('with %s %s it is no message', (header, value) => {
    const [event] = fc.sample(anyEvent, 1);
    if (event === undefined) throw new Error('There is no sample.');
    const { headers, data } = toCloudEvent('cases', event);
    expect(() => fromCloudEvent({ headers: { ...headers, [header]: value }, data })).toThrow(Undecodable);
  });

  test.each([Buffer.from('{"a":'), Buffer.from([0xff, 0xfe]), Buffer.alloc(0)])(
    'with data that is no JSON it is no message',
    (data) => {
      const [event] = fc.sample(anyEvent, 1);
      if (event === undefined) throw new Error('There is no sample.');
      expect(() => fromCloudEvent({ ...toCloudEvent('cases', event), data })).toThrow(Undecodable);
    },
  );
});
